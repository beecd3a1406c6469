package org.casus.world;

import org.casus.model.Family;

/** A quantity came to infinity or to no number: the formulas of a scenario ran out of bounds. */
public final class NotFiniteException extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private static final String REMEDY = "; bound what is read with min(...), max(...) or clip(...)";

    private NotFiniteException(String what, double value, int week, String by) {
        super(what + " came to " + (Double.isNaN(value) ? "no number" : value > 0 ? "infinity" : "minus infinity") + " in week " + week + by + REMEDY);
    }

    /**
     * Names the quantity as formulas do, and its own formula where it has one.
     *
     * @param place of the quantity
     * @param value infinite or NaN
     */
    NotFiniteException(Blueprint b, int place, double value, int week) {
        this(PlaceNames.of(b, place).toString(), value, week, formula(b, place));
    }

    /**
     * What an actor expects of its acts is not finite, though what stands is.
     *
     * @param feature whose expected change is to blame, -1 where it is the sum of all
     * @param value infinite or NaN
     */
    public static NotFiniteException expected(Blueprint b, int actor, int feature, double value, int week) {
        String who = "what " + b.names().actors().id(actor) + " expects to gain";
        if (feature < 0) {
            return new NotFiniteException(who, value, week, "");
        }
        int place = b.quantities().at(Family.INSTANCE, feature);
        return new NotFiniteException(who + " from " + PlaceNames.of(b, place), value, week, formula(b, place));
    }

    private static String formula(Blueprint b, int place) {
        int i = b.quantities().first(place);
        var formula = switch (b.quantities().familyOf(place)) {
            case INSTANCE -> b.catalogue().instances().get(i).feature().formula();
            case RATE -> b.scenario().rates().get(b.names().rates().id(i)).formula();
            default -> null;
        };
        return formula == null ? "" : " by its formula \"" + formula.text() + "\"";
    }
}
