package org.casus.scenario.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Family;

/** A quantity that formulas call by a word, and the sorts of things that its arguments name. */
record Quantity(Family family) {
    private static final Map<String, Family> CALLED = Family.called();

    static Optional<Quantity> of(String word) {
        return Optional.ofNullable(CALLED.get(word)).map(Quantity::new);
    }

    static Set<String> words() {
        return CALLED.keySet();
    }

    /** Sorts of the arguments for a number of arguments, null for one that is any word; empty if it takes another number. */
    Optional<Sort[]> sorts(int arguments) {
        if (arguments == 1 && ofEvents()) {
            return Optional.of(new Sort[] {Sort.ACTION});
        }
        if (arguments != (family.second() == null ? 1 : 2)) {
            return Optional.empty();
        }
        Sort first = sort(family.first());
        return Optional.of(arguments == 1 ? new Sort[] {first} : new Sort[] {first, sort(family.second())});
    }

    /** How many arguments it takes, in words. */
    String arguments() {
        return ofEvents() ? "one or two arguments" : family.second() == null ? "one argument" : "two arguments";
    }

    /** Whether it may leave out the actor: what anyone did. */
    private boolean ofEvents() {
        return family == Family.TIMES || family == Family.WEEKS_SINCE;
    }

    private static Sort sort(Family.Sort sort) {
        return switch (sort) {
            case PARAMETER -> Sort.PARAMETER;
            case STOCK -> Sort.STOCK;
            case RATE -> Sort.RATE;
            case ACTOR -> Sort.ACTOR;
            case ACTION -> Sort.ACTION;
            case FEATURE -> Sort.FEATURE;
            case CLASS -> Sort.TARGET_CLASS;
            case FACTION -> Sort.FACTION;
            case SIDE -> Sort.SIDE;
            case AGREEMENT -> Sort.AGREEMENT;
            case CRISIS -> Sort.CRISIS;
            case HOST -> Sort.HOST;
            case INSTANCE, TOPIC -> null;
        };
    }
}
