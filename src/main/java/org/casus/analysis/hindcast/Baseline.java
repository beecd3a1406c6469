package org.casus.analysis.hindcast;

/** What a hindcast is measured against. */
public enum Baseline {
    /** What held at the start, or the first that was counted, goes on. */
    PERSISTENCE("persistence"),
    /** A straight line through the first points observed goes on. */
    TREND("linear trend"),
    /** Actors choose at random. */
    RANDOM("random actions");

    private final String words;

    Baseline(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
