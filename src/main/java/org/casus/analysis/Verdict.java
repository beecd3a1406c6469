package org.casus.analysis;

/** What became of a pattern. */
public enum Verdict {
    /** Its value lies in the observed range. */
    MET("met"),
    /** Its value lies outside. */
    MISSED("missed"),
    /** No run counted: its condition held in none. */
    NOT_RUN("not run");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
