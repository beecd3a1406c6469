package org.casus.scenario.check;

import java.util.List;

/**
 * Something wrong or doubtful.
 *
 * @param path keys from the top of the scenario to the place, such as actors, A, patron
 * @param message plain English: the thing, its value, what is allowed
 * @param error false for a warning
 */
public record Finding(List<String> path, String message, boolean error) {
    public Finding {
        path = List.copyOf(path);
    }
}
