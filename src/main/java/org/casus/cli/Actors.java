package org.casus.cli;

import java.util.Collection;
import java.util.TreeSet;
import org.casus.util.TextDistance;

/** Actors as users name them. */
final class Actors {
    private Actors() {}

    /**
     * The id of an actor.
     *
     * @param option option that names it
     * @throws picocli.CommandLine.ParameterException if there is no such actor, with the nearest one
     */
    static String known(String id, String option, Collection<String> actors, Verb verb) {
        if (!actors.contains(id)) {
            throw verb.usage(option + ": there is no actor '" + id + "'; allowed: " + String.join(", ", new TreeSet<>(actors)) + "."
                    + TextDistance.hint(id, actors));
        }
        return id;
    }
}
