package org.casus.model;

/** Functional forms of goals (Tversky and Kahneman 1992 for PROSPECT). */
public enum GoalForm {
    /** 1/(1+exp(-scale (x - reference))). */
    SAT,
    /** ln(1 + x/reference)/ln(1 + 1/reference) for shares, ln(1 + x/reference)/ln 3 where the reference is 10 or more. */
    LOG,
    /** (x - reference)/scale. */
    LIN,
    /** v |v| with v = (x - reference)/scale. */
    QUAD,
    /** Gains to the power .88, losses weighed by the loss aversion, of (x - reference)/scale clipped to [-3, 3]. */
    PROSPECT
}
