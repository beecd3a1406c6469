package org.casus.outcome;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Everything one replication leaves behind.
 *
 * @param scenario scenario id
 * @param digest SHA-256 of the resolved scenario
 * @param seed seed of the replication
 * @param weeks weeks run
 * @param trajectory weekly series
 * @param control who held which zone
 * @param events what happened, in order
 * @param decisions what was weighed and chosen, in order; empty without logs
 * @param measures value of each pattern's measure and each claim's measure, "pattern.P1", "claim.C1"
 */
public record RunResult(
        String scenario,
        String digest,
        long seed,
        int weeks,
        Trajectory trajectory,
        ZoneControl control,
        List<Event> events,
        List<Decision> decisions,
        Map<String, Double> measures)
        implements Serializable {}
