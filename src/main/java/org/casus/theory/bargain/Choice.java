package org.casus.theory.bargain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of its offers a stakeholder takes: of the strongest kind the one that asks least (Bueno de
 * Mesquita 1997), with the two ways in which the published procedure departs from that.
 *
 * @param issue who bargains
 * @param rules which departures are repaired
 */
record Choice(Issue issue, Rules rules) {
    /** The offer taken; none where there are none, or where equals from both sides cancel. */
    Optional<Offer> of(List<Offer> offers) {
        for (OfferKind kind : OfferKind.values()) {
            List<Offer> some = offers.stream().filter(o -> o.kind() == kind).toList();
            if (!some.isEmpty()) {
                return rules.repairs(Defect.ORDER) ? fair(some) : some.stream().min(Comparator.comparingDouble(this::key));
            }
        }
        return Optional.empty();
    }

    /** What is to be least; the published key of a compromise is a place on the scale, not a distance. */
    private double key(Offer o) {
        if (o.kind() != OfferKind.COMPROMISE || rules.repairs(Defect.CHOICE)) {
            return o.distance();
        }
        double own = Math.abs(o.own());
        double other = Math.abs(o.other());
        return (own * o.from() + other * o.there()) / (own + other);
    }

    private Optional<Offer> fair(List<Offer> some) {
        double least = some.stream().mapToDouble(this::key).min().orElseThrow();
        double slack = rules.slack() * issue.range();
        List<Offer> equal = some.stream().filter(o -> key(o) <= least + slack).toList();
        boolean oneWay = equal.stream().mapToDouble(Offer::direction).distinct().count() == 1;
        return oneWay ? equal.stream().max(strength()) : Optional.empty();
    }

    private Comparator<Offer> strength() {
        Comparator<Offer> byUtility = (a, b) -> Math.abs(a.other() - b.other()) <= rules.slack() ? 0 : Double.compare(a.other(), b.other());
        return byUtility.thenComparing(o -> issue.get(o.by()).name(), Comparator.reverseOrder());
    }
}
