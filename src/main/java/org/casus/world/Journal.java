package org.casus.world;

/** Where mechanisms tell what happened; without logs it keeps only what measures need. */
public interface Journal {
    /**
     * Tells an event.
     *
     * @param kind action, agreement, or a word such as fall or incursion
     * @param actor who, empty for nobody
     * @param subject zone, actor or agreement
     * @param rung rung of the ladder, 0 to 10
     * @param value number that belongs to it
     * @param text one sentence; only made where {@link #wantsText()}
     */
    void tell(String kind, String actor, String subject, double rung, double value, String text);

    /**
     * Tells that a zone has changed hands.
     *
     * @param actor who took it
     * @param from side that lost it
     * @param text one sentence; only made where {@link #wantsText()}
     */
    void fall(String actor, String zone, String from, String text);

    /** Whether sentences are kept. */
    boolean wantsText();
}
