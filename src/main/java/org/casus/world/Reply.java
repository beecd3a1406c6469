package org.casus.world;

import java.io.Serializable;

/**
 * What an actor has settled beforehand to say to the draft of an agreement.
 *
 * @param answer what it says
 * @param level level that the draft then has, 0 to 1; NaN leaves it to bargaining
 */
public record Reply(Answer answer, double level) implements Serializable {
    /** What can be said. */
    public enum Answer {
        /** Signs. */
        ACCEPT,
        /** Does not sign. */
        REFUSE,
        /** Has nothing against it and does not sign yet: the draft comes to nothing this time. */
        DEFER
    }
}
