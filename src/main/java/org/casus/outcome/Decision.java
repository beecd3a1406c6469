package org.casus.outcome;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One draw of one actor in one week.
 *
 * @param week week of the run
 * @param actor actor id
 * @param draw 0 for the first choice of the week, up to 2; 3 for a move in a crisis
 * @param options every option weighed, in the order they were made; the first is to pass
 * @param chosen index of the option drawn
 * @param runnerUp index of the most probable other option, -1 where there was none
 * @param margin probability of the chosen option less that of the runner-up
 * @param beliefs belief that each other actor is resolute, by actor id
 * @param perceived features as the actor perceived them, by code
 * @param uniform the random number that decided, in (0,1)
 */
public record Decision(
        int week,
        String actor,
        int draw,
        List<OptionScore> options,
        int chosen,
        int runnerUp,
        double margin,
        Map<String, Double> beliefs,
        Map<String, Double> perceived,
        double uniform)
        implements Serializable {}
