package org.casus.model;

import java.util.Arrays;
import java.util.List;

/** What sort of voice an outlet is. */
public enum OutletType {
    /** A ministry of a party to the war. */
    MINISTRY("ministry"),
    /** Watchers who count and place what happens. */
    OBSERVATORY("observatory"),
    /** An official who speaks on the record for a government. */
    OFFICIAL("official"),
    /** A news agency that a state, or a group that acts as one, runs. */
    STATE_AGENCY("stateAgency"),
    /** Somebody who talks on condition that no name is given. */
    UNNAMED_SOURCE("unnamedSource");

    private final String word;

    OutletType(String word) {
        this.word = word;
    }

    /** All words, as scenarios write them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(OutletType::toString).toList();
    }

    /** In plain English, such as "state agency". */
    public String plain() {
        return word.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    /** As scenarios write it. */
    @Override
    public String toString() {
        return word;
    }
}
