package org.casus.outcome;

import java.io.Serializable;

/**
 * Something that happened.
 *
 * @param week week of the run, 0 is the first
 * @param day day of the run, fractions are parts of a day
 * @param kind action id, agreement id, or a word of the program such as fall, incursion, collapse
 * @param actor who did it; empty where nobody in particular
 * @param subject zone, actor, faction or agreement concerned; may be empty
 * @param from side that lost a zone, at a fall; else empty
 * @param rung rung of the escalation ladder, 0 to 10
 * @param value a number that belongs to it, in the unit its text names
 * @param text one plain sentence
 */
public record Event(
        int week, double day, String kind, String actor, String subject, String from, double rung, double value, String text)
        implements Serializable {
    private static final String WITHOUT_SUCCESS = ", without success.";

    /** Whether it was tried and did not come off, as the end of its sentence says. */
    public boolean failed() {
        return text.endsWith(WITHOUT_SUCCESS);
    }

    /** What is taken from nobody. */
    public Event(int week, double day, String kind, String actor, String subject, double rung, double value, String text) {
        this(week, day, kind, actor, subject, "", rung, value, text);
    }
}
