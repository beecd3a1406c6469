package org.casus.analysis.hindcast;

/** What a hindcast is measured against. */
public enum Baseline {
    /** What held at the start, or the first that was counted, goes on. */
    PERSISTENCE("persistence", "persistence"),
    /** A straight line through the first points observed goes on. */
    TREND("linear trend", "trend"),
    /** Actors choose at random. */
    RANDOM("random actions", "random"),
    /** Actors do what history says that they did, week by week, and nothing else. */
    SCRIPTED("scripted history", "scripted");

    private final String words;
    private final String brief;

    Baseline(String words, String brief) {
        this.words = words;
        this.brief = brief;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** In one word, for the heads of columns. */
    public String brief() {
        return brief;
    }

    /** Whether it is made of runs, so that a hindcast may be without it. */
    public boolean played() {
        return this == RANDOM || this == SCRIPTED;
    }
}
