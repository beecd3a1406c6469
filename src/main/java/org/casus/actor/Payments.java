package org.casus.actor;

import java.util.Arrays;
import org.casus.model.Family;
import org.casus.world.Blueprint;
import org.casus.world.EffectTable;
import org.casus.world.Quantities;

/**
 * Effects that pay an actor before its public: those on its own liabilities. Shared by all replications of a
 * blueprint; must not be written to.
 *
 * @param acting of each action, by actor
 * @param signing of each agreement, by actor
 */
record Payments(EffectTable[][][] acting, EffectTable[][][] signing) {
    private static final EffectTable[] NONE = {};

    static Payments of(Blueprint b) {
        return b.shared(Payments.class, Payments::made);
    }

    private static Payments made(Blueprint b) {
        EffectTable[][][] acting = new EffectTable[b.actionCount()][][];
        for (int k = 0; k < acting.length; k++) {
            acting[k] = paying(b, b.action(k).effects());
        }
        EffectTable[][][] signing = new EffectTable[b.accords().length][][];
        for (int a = 0; a < signing.length; a++) {
            signing[a] = paying(b, b.accords()[a].effects());
        }
        return new Payments(acting, signing);
    }

    private static EffectTable[][] paying(Blueprint b, EffectTable[][] effects) {
        EffectTable[][] paying = new EffectTable[b.actors().size()][];
        for (int i = 0; i < paying.length; i++) {
            paying[i] = paying(b.quantities(), effects[i], i);
        }
        return paying;
    }

    private static EffectTable[] paying(Quantities q, EffectTable[] effects, int actor) {
        return effects == null ? NONE : Arrays.stream(effects)
                .filter(e -> !e.failed() && q.familyOf(e.place()) == Family.LIABILITY && q.first(e.place()) == actor)
                .toArray(EffectTable[]::new);
    }
}
