package org.casus.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Families of quantities that formulas can read, with the sorts of their arguments. */
public enum Family {
    PARAMETER(Sort.PARAMETER),
    STOCK(Sort.STOCK),
    RATE(Sort.RATE),
    INSTANCE(Sort.INSTANCE),
    LEVEL(Sort.ACTOR, Sort.ACTION),
    TIMES(Sort.ACTOR, Sort.ACTION),
    WEEKS_SINCE(Sort.ACTOR, Sort.ACTION),
    FREQUENCY(Sort.ACTOR, Sort.ACTION),
    EVENT_TIMES(Sort.ACTION),
    EVENT_WEEKS_SINCE(Sort.ACTION),
    RELATION(Sort.ACTOR, Sort.ACTOR),
    TENSION(Sort.ACTOR, Sort.ACTOR),
    OVERLAP(Sort.ACTOR, Sort.ACTOR),
    BELIEF(Sort.ACTOR, Sort.ACTOR),
    COOPERATION(Sort.ACTOR, Sort.ACTOR),
    NEAR_BORDER(Sort.ACTOR, Sort.ACTOR),
    INCURSIONS(Sort.ACTOR, Sort.ACTOR),
    LIABILITY(Sort.ACTOR, Sort.TOPIC),
    PERCEIVED(Sort.ACTOR, Sort.FEATURE),
    SORTIES_ON(Sort.ACTOR, Sort.CLASS),
    LOSSES(Sort.ACTOR),
    CIVILIANS(Sort.ACTOR),
    SPENDING(Sort.ACTOR),
    COMMANDED(Sort.ACTOR),
    EXPEDITION(Sort.ACTOR),
    ORDERED(Sort.ACTOR),
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
    WEEKS_SINCE_TRIGGER(Sort.CRISIS),
    REFUGEES(Sort.HOST),
    ARRIVALS(Sort.HOST),
    DEMAND(Sort.HOST),
    OPENNESS(Sort.HOST);

    /** Sorts of arguments. */
    public enum Sort {
        PARAMETER,
        STOCK,
        RATE,
        INSTANCE,
        ACTOR,
        ACTION,
        FEATURE,
        TOPIC,
        CLASS,
        FACTION,
        SIDE,
        AGREEMENT,
        CRISIS,
        HOST
    }

    private static final Map<String, Family> CALLED = byWord();
    private final Sort first;
    private final Sort second;
    private final String word;

    Family(Sort first) {
        this(first, null);
    }

    Family(Sort first, Sort second) {
        this.first = first;
        this.second = second;
        this.word = camel(name());
    }

    public Sort first() {
        return first;
    }

    /** Sort of the second argument, null where there is one argument. */
    public Sort second() {
        return second;
    }

    /** Whether the order of the two arguments does not matter. */
    public boolean symmetric() {
        return this == RELATION || this == TENSION || this == OVERLAP;
    }

    /** Name in formulas: lower camel case. */
    public String word() {
        return word;
    }

    private static String camel(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** Families that formulas call by their word, by that word. Others are named by an id alone, or by fewer arguments. */
    public static Map<String, Family> called() {
        return CALLED;
    }

    private static Map<String, Family> byWord() {
        Map<String, Family> called = new LinkedHashMap<>();
        EnumSet<Family> others = EnumSet.of(
                PARAMETER, STOCK, RATE, INSTANCE, EVENT_TIMES, EVENT_WEEKS_SINCE, WEEKS_SINCE_TRIGGER);
        EnumSet.complementOf(others).forEach(f -> called.put(f.word(), f));
        return Collections.unmodifiableMap(called);
    }
}
