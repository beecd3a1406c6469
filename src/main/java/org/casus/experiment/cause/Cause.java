package org.casus.experiment.cause;

import org.casus.analysis.Interval;
import org.casus.outcome.Decision;

/**
 * A decision without which something would not have happened, the luck being the same.
 *
 * @param decision what was chosen, and the runner-up that took its place
 * @param with chance that it happens by its week, with other luck after the week of the decision
 * @param without the same where the runner-up had been chosen, on the same other luck
 * @param effect chance with less chance without, its 95% interval (Newcombe 1998); unknown for a decision of its own week, after
 *     which no luck is left to vary, so that both chances are of the luck of the run alone
 */
public record Cause(Decision decision, double with, double without, Interval effect) {}
