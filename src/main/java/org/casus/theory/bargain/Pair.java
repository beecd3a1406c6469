package org.casus.theory.bargain;

import java.util.ArrayList;
import java.util.List;

/**
 * What i made of j in a round.
 *
 * @param i index of who reckons
 * @param j index of the other
 * @param chance chance that i prevails over j; 0 where both stand at one place
 * @param own what i expects of challenging j, E(i,j)
 * @param other what i thinks j expects of challenging i, E(j,i)
 * @param kind what follows; null where i need not move
 */
public record Pair(int i, int j, double chance, double own, double other, OfferKind kind) {
    static List<Pair> all(Issue issue, Outlook outlook) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < issue.size(); i++) {
            List<Offer> offers = outlook.offers(i);
            for (int j = 0; j < issue.size(); j++) {
                if (i != j) {
                    all.add(of(outlook, offers, i, j));
                }
            }
        }
        return all;
    }

    private static Pair of(Outlook outlook, List<Offer> offers, int i, int j) {
        OfferKind kind = offers.stream().filter(o -> o.by() == j).map(Offer::kind).findFirst().orElse(null);
        return new Pair(i, j, outlook.chance(i, j), outlook.utility(i, i, j), outlook.utility(i, j, i), kind);
    }
}
