package org.casus.observed;

import java.util.List;
import java.util.Optional;
import org.casus.theory.bargain.Issue;

/**
 * What a table of stakeholders gave.
 *
 * @param found the issue, null where anything is wrong
 * @param faults everything that is wrong
 * @param notes how it was read
 */
public record StakeholderReading(Issue found, List<Fault> faults, List<String> notes) {
    public StakeholderReading {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /** The issue, where nothing is wrong. */
    public Optional<Issue> issue() {
        return Optional.ofNullable(found);
    }
}
