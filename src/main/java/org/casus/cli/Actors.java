package org.casus.cli;

import java.util.Collection;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.casus.util.TextDistance;

/** Actors as users name them. */
final class Actors {
    private Actors() {}

    /**
     * The id of an actor.
     *
     * @param option option that names it
     * @param name what an id stands for
     * @throws picocli.CommandLine.ParameterException if there is no such actor, with all there are and the one meant
     */
    static String known(String id, String option, Collection<String> actors, UnaryOperator<String> name, Verb verb) {
        if (id == null) {
            throw verb.usage(option + " is missing; " + allowed(actors, name));
        }
        if (!actors.contains(id)) {
            String hint = actors.stream().filter(a -> name.apply(a) != null && name.apply(a).equalsIgnoreCase(id)).findFirst()
                    .map(a -> " Did you mean '" + a + "'?").orElse(TextDistance.hint(id, actors));
            throw verb.usage(option + ": there is no actor '" + id + "'; " + allowed(actors, name) + hint);
        }
        return id;
    }

    private static String allowed(Collection<String> actors, UnaryOperator<String> name) {
        return new TreeSet<>(actors).stream().map(a -> name.apply(a) == null || name.apply(a).equals(a) ? a : a + " (" + name.apply(a) + ")")
                .collect(Collectors.joining(", ", "allowed: ", "."));
    }
}
