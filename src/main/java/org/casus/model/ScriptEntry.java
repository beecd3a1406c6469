package org.casus.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One choice of a scripted actor, or its answer to the draft of an agreement. Several choices of one week are made in their
 * order, up to three, moves in a crisis apart.
 *
 * @param week week of the run, 1 is the first; null where a date is given
 * @param date a day of that week; null where the week is given
 * @param action action id; null in an answer
 * @param zone zone id; null takes what is offered
 * @param level label or index of the level, or stop for the end of an offensive; null takes what is offered. In an answer the
 *     level of the draft, 0 to 1; null is as bargained
 * @param mix name of the mix of an air campaign; null takes what is offered
 * @param crisis whether it is a move in a crisis; one a week for each crisis, the action that stands for waiting holds
 * @param agreement agreement id of an answer; null in a choice
 * @param answer accept, refuse, or defer: has nothing against it, but does not sign this week; null in a choice
 * @param source where it is told that the actor did so; null where it is made up
 */
public record ScriptEntry(
        Integer week,
        LocalDate date,
        String action,
        String zone,
        String level,
        String mix,
        boolean crisis,
        String agreement,
        String answer,
        String source)
        implements Serializable {
    private static final int DAYS = 7;

    /** Whether it answers a draft. */
    public boolean answers() {
        return agreement != null;
    }

    /** Week of a run in which it is made, 0 is the first. @param start first day of the run */
    public int weekFrom(LocalDate start) {
        return date == null ? week - 1 : (int) Math.floorDiv(ChronoUnit.DAYS.between(start, date), DAYS);
    }
}
