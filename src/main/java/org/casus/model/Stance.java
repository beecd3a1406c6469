package org.casus.model;

import java.util.Arrays;
import java.util.List;

/** What an item makes of an event: whether it says that it happened, and in which tone. */
public enum Stance {
    /** Says that it happened, and no more. */
    REPORT("report", Says.HAPPENED, "says what happened"),
    /** Says that it happened and makes much of it. */
    BOAST("boast", Says.HAPPENED, "makes much of it"),
    /** Says that it happened and lays it at another's door. */
    BLAME("blame", Says.HAPPENED, "blames others"),
    /** Says that it happened and that it had to be, or was small. */
    EXCUSE("excuse", Says.HAPPENED, "excuses or belittles it"),
    /** Leaves open whether it happened. */
    DOUBT("doubt", Says.UNCLEAR, "casts doubt on it"),
    /** Says that it did not happen. */
    DENY("deny", Says.NOT, "denies what happened");

    /** What is said of an event. */
    public enum Says {
        HAPPENED("happened"),
        NOT("did not happen"),
        UNCLEAR("unclear");

        private final String words;

        Says(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final String word;
    private final Says says;
    private final String slant;

    Stance(String word, Says says, String slant) {
        this.word = word;
        this.says = says;
        this.slant = slant;
    }

    /** All words, as scenarios write them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Stance::toString).toList();
    }

    public Says says() {
        return says;
    }

    /** Its tone in plain English. */
    public String slant() {
        return slant;
    }

    /** As scenarios write it. */
    @Override
    public String toString() {
        return word;
    }
}
