package org.casus.scenario.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Quantities that formulas can read, with the sorts of their arguments. An argument without sort is any word. */
enum Quantity {
    LEVEL(Sort.ACTOR, Sort.ACTION),
    TIMES(Sort.ACTOR, Sort.ACTION),
    WEEKS_SINCE(Sort.ACTOR, Sort.ACTION),
    FREQUENCY(Sort.ACTOR, Sort.ACTION),
    RELATION(Sort.ACTOR, Sort.ACTOR),
    TENSION(Sort.ACTOR, Sort.ACTOR),
    OVERLAP(Sort.ACTOR, Sort.ACTOR),
    BELIEF(Sort.ACTOR, Sort.ACTOR),
    COOPERATION(Sort.ACTOR, Sort.ACTOR),
    NEAR_BORDER(Sort.ACTOR, Sort.ACTOR),
    INCURSIONS(Sort.ACTOR, Sort.ACTOR),
    LIABILITY(Sort.ACTOR, null),
    PERCEIVED(Sort.ACTOR, Sort.FEATURE),
    SORTIES_ON(Sort.ACTOR, Sort.TARGET_CLASS),
    LOSSES(Sort.ACTOR),
    CIVILIANS(Sort.ACTOR),
    SPENDING(Sort.ACTOR),
    COMMANDED(Sort.ACTOR),
    EXPEDITION(Sort.ACTOR),
    SORTIES(Sort.ACTOR),
    CLAIMED(Sort.ACTOR),
    ACTUAL(Sort.ACTOR),
    OBSERVED(Sort.ACTOR),
    COMPLIANCE(Sort.ACTOR),
    OFFENSIVES(Sort.ACTOR),
    CONFLICT(Sort.ACTOR),
    STAKE_CONFLICT(Sort.ACTOR),
    CEILING(Sort.ACTOR),
    HEADS(Sort.FACTION),
    EQUIPMENT(Sort.FACTION),
    MANPADS(Sort.FACTION),
    COHESION(Sort.FACTION),
    MORALE(Sort.FACTION),
    QUALITY(Sort.FACTION),
    RECRUITS(Sort.FACTION),
    DRIFT(Sort.FACTION),
    DONOR(Sort.FACTION),
    CIVILIANS_IN(Sort.SIDE),
    MOMENTUM(Sort.SIDE),
    AREA(Sort.SIDE),
    SUPPLIED(Sort.SIDE),
    BESIEGED(Sort.SIDE),
    REACHED(Sort.SIDE),
    COLLAPSE(Sort.SIDE),
    MORALE_BONUS(Sort.SIDE),
    ATTACK_BONUS(Sort.SIDE),
    DEFENCE(Sort.SIDE),
    SUPPLY_OPEN(Sort.SIDE),
    AGREEMENT(Sort.AGREEMENT),
    VIOLATIONS(Sort.AGREEMENT),
    IN_FORCE(Sort.AGREEMENT),
    SINCE_END(Sort.AGREEMENT),
    SPOILERS(Sort.AGREEMENT),
    CRISIS(Sort.CRISIS),
    REFUGEES(Sort.HOST),
    ARRIVALS(Sort.HOST),
    DEMAND(Sort.HOST),
    OPENNESS(Sort.HOST);

    private final Sort[] sorts;
    private final String word;

    Quantity(Sort... sorts) {
        this.sorts = sorts;
        this.word = camel(name().toLowerCase(Locale.ROOT).split("_"));
    }

    private static String camel(String[] parts) {
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }

    /** Name in formulas: lower camel case. */
    String word() {
        return word;
    }

    static Optional<Quantity> of(String word) {
        return Arrays.stream(values()).filter(q -> q.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Quantity::word).toList();
    }

    /** Sorts of the arguments for a number of arguments; null if it takes another number. */
    Sort[] sorts(int arguments) {
        boolean event = arguments == 1 && (this == TIMES || this == WEEKS_SINCE);
        if (event) {
            return new Sort[] {Sort.ACTION};
        }
        return arguments == sorts.length ? sorts.clone() : null;
    }

    /** How many arguments it takes, in words. */
    String arguments() {
        if (this == TIMES || this == WEEKS_SINCE) {
            return "one or two arguments";
        }
        return sorts.length == 1 ? "one argument" : "two arguments";
    }
}
