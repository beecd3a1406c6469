package org.casus.scenario.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.scenario.Scenario;

/** Says whom a formula that speaks of the own feature or stock leaves without one. */
final class OwnNames {
    private final Scenario scenario;
    private final Known known;

    OwnNames(Scenario scenario, Known known) {
        this.scenario = scenario;
        this.known = known;
    }

    /** A feature that differs by actor is there for those who have a goal on it. */
    void feature(String name, Collection<String> owners, Set<String> faults) {
        missing(owners, actor -> scenario.goals().containsKey(actor + "." + name)
                || known.doubtful(Sort.GOAL).contains(actor + "." + name)).ifPresent(actor -> faults.add(
                name + " is unknown for " + actor + ", who has no goal on it; name an actor who has" + example(name)));
    }

    /** A stock by actor is there for those whom a row names. */
    void stock(String name, List<String> words, Collection<String> owners, Set<String> faults) {
        missing(owners, actor -> known.has(Sort.STOCK, id(name, words, actor))).ifPresent(actor -> faults.add(
                "'" + id(name, words, actor) + "' is not a stock; own stands for " + actor + " too"));
    }

    private static Optional<String> missing(Collection<String> owners, Predicate<String> has) {
        return owners.stream().filter(has.negate()).findFirst();
    }

    private static String id(String name, List<String> words, String actor) {
        return name + words.stream().map(w -> w.equals("own") ? actor : w).collect(Collectors.joining(",", "(", ")"));
    }

    private String example(String name) {
        return scenario.goals().keySet().stream()
                .filter(g -> g.endsWith("." + name))
                .map(g -> ", such as " + name + "(" + g.substring(0, g.indexOf('.')) + ")")
                .findFirst()
                .orElse("");
    }
}
