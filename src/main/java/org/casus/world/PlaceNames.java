package org.casus.world;

import java.util.List;
import org.casus.model.Family;
import org.casus.model.Family.Sort;
import org.casus.model.QuantityName;

/** Finds what places of the vector of quantities are called. */
public final class PlaceNames {
    private PlaceNames() {}

    /** Name of a place of the vector of quantities. */
    public static QuantityName of(Blueprint b, int place) {
        Quantities q = b.quantities();
        Family family = q.familyOf(place);
        String first = id(b, family.first(), q.first(place));
        return new QuantityName(family, family.second() == null ? List.of(first) : List.of(first, id(b, family.second(), q.second(place))));
    }

    private static String id(Blueprint b, Sort sort, int i) {
        Names n = b.names();
        return switch (sort) {
            case PARAMETER -> n.parameters().id(i);
            case STOCK -> n.stocks().id(i);
            case RATE -> n.rates().id(i);
            case INSTANCE -> b.catalogue().instances().get(i).label();
            case ACTOR -> n.actors().id(i);
            case ACTION -> n.actions().id(i);
            case FEATURE -> n.features().id(i);
            case TOPIC -> n.topics().id(i);
            case CLASS -> n.classes().id(i);
            case FACTION -> n.factions().id(i);
            case SIDE -> n.sides().id(i);
            case AGREEMENT -> n.agreements().id(i);
            case CRISIS -> n.crises().id(i);
            case HOST -> n.hosts().id(i);
        };
    }
}
