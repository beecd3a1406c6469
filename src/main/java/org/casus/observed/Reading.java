package org.casus.observed;

import java.util.List;
import org.casus.outcome.Observation;

/**
 * What a file gave.
 *
 * @param observations rows that can be scored
 * @param faults rows that cannot
 * @param notes what a reader should know of the rest
 */
public record Reading(List<Observation> observations, List<Fault> faults, List<String> notes) {
    public Reading {
        observations = List.copyOf(observations);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
