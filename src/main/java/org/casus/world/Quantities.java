package org.casus.world;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family.Sort;
import org.casus.model.Family;

/**
 * Layout of the vector that formulas read. The first half holds current values, the second half, at
 * the same offsets, the values at the start.
 */
public final class Quantities implements Serializable {
    private static final long serialVersionUID = 1;
    private final int[] base = new int[Family.values().length];
    private final int[] width = new int[Family.values().length];
    private final Family[] family;
    private final int half;

    /** @param instances number of feature instances */
    public Quantities(Names names, int instances) {
        int next = 0;
        for (Family f : Family.values()) {
            base[f.ordinal()] = next;
            width[f.ordinal()] = f.second() == null ? 1 : size(names, f.second(), instances);
            next += size(names, f.first(), instances) * width[f.ordinal()];
        }
        half = next;
        family = new Family[half];
        for (Family f : Family.values()) {
            int end = base[f.ordinal()] + size(names, f.first(), instances) * width[f.ordinal()];
            Arrays.fill(family, base[f.ordinal()], end, f);
        }
    }

    private static int size(Names n, Sort sort, int instances) {
        return switch (sort) {
            case PARAMETER -> n.parameters().size();
            case STOCK -> n.stocks().size();
            case RATE -> n.rates().size();
            case INSTANCE -> instances;
            case ACTOR -> n.actors().size();
            case ACTION -> n.actions().size();
            case FEATURE -> n.features().size();
            case TOPIC -> n.topics().size();
            case CLASS -> n.classes().size();
            case FACTION -> n.factions().size();
            case SIDE -> n.sides().size();
            case AGREEMENT -> n.agreements().size();
            case CRISIS -> n.crises().size();
            case HOST -> n.hosts().size();
        };
    }

    /** Number of current values; the vector is twice as long. */
    public int half() {
        return half;
    }

    /** Place of a quantity with one argument. */
    public int at(Family family, int i) {
        return base[family.ordinal()] + i;
    }

    /** Place of a quantity with two arguments; for symmetric families the order does not matter. */
    public int at(Family family, int i, int j) {
        int w = width[family.ordinal()];
        return family.symmetric() && j < i
                ? base[family.ordinal()] + j * w + i
                : base[family.ordinal()] + i * w + j;
    }

    /** The family that a place belongs to. */
    public Family familyOf(int place) {
        return family[place];
    }

    /** Position of a place within its family. */
    public int within(int place) {
        return place - base[familyOf(place).ordinal()];
    }

    /** Second argument of a place in a family of two. */
    public int second(int place) {
        return within(place) % width[familyOf(place).ordinal()];
    }

    /** First argument of a place. */
    public int first(int place) {
        return within(place) / width[familyOf(place).ordinal()];
    }
}
