package org.casus.actor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.expression.Expression;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;

/**
 * Actions that actors may choose for themselves and that somebody makes options of; those that never hold are left
 * out. Shared by all replications of a blueprint; must not be written to.
 *
 * @param byActor in the order of the actions
 */
record Offers(Offer[][] byActor) {
    /**
     * An action that an actor may choose.
     *
     * @param when its condition, null where it always holds
     * @param crises places of the crises that reserve it while they are open, null for none
     */
    record Offer(ActionTable action, Expression when, int[] crises) implements Serializable {}

    /** @param kinds that somebody makes options of */
    static Offers made(Blueprint b, Set<ActionKind> kinds) {
        Offer[][] byActor = new Offer[b.actors().size()][];
        for (int i = 0; i < byActor.length; i++) {
            byActor[i] = offers(b, kinds, i);
        }
        return new Offers(byActor);
    }

    private static Offer[] offers(Blueprint b, Set<ActionKind> kinds, int actor) {
        int[] forced = b.actors().forced()[actor];
        List<Offer> offers = new ArrayList<>();
        for (int k = 0; k < b.actionCount(); k++) {
            ActionTable action = b.action(k);
            boolean own = kinds.contains(action.kind()) && action.mayChoose()[actor] && forced[k] < 0;
            Expression when = action.when()[actor];
            boolean fixed = own && when.fixed();
            if (own && action.kind() != ActionKind.CRISIS_MOVE && (!fixed || when.value(new double[0]) > 0)) {
                offers.add(new Offer(action, fixed ? null : when, reserving(b, actor, k)));
            }
        }
        return offers.toArray(Offer[]::new);
    }

    private static int[] reserving(Blueprint b, int actor, int action) {
        int[] places = IntStream.range(0, b.crises().length)
                .filter(c -> b.crises()[c].reserves(actor, action))
                .map(c -> b.quantities().at(Family.CRISIS, c))
                .toArray();
        return places.length == 0 ? null : places;
    }
}
