package org.casus.world;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.casus.model.Agreement;

/** Compiles agreements. */
final class AccordCompiler {
    private static final int STEPS = 10;
    private final Compiler c;
    private final Geography geography;
    private final ActionCompiler actions;

    AccordCompiler(Compiler c, Geography geography, ActionCompiler actions) {
        this.c = c;
        this.geography = geography;
        this.actions = actions;
    }

    AccordTable[] accords() {
        return c.scenario.agreements().entrySet().stream()
                .map(e -> accord(e.getKey(), e.getValue()))
                .toArray(AccordTable[]::new);
    }

    private AccordTable accord(String id, Agreement a) {
        EffectTable[][] effects = new EffectTable[c.names.actors().size()][];
        for (int i = 0; i < effects.length; i++) {
            boolean first = !a.parties().isEmpty() && a.parties().get(0).equals(c.names.actors().id(i));
            effects[i] = actions.effects(id, c.names.actors().id(i), first);
        }
        boolean[] sides = new boolean[c.names.sides().size()];
        a.sides().forEach(s -> sides[c.names.sides().of(s)] = true);
        boolean[] excluded = new boolean[c.names.factions().size()];
        a.excluded().forEach(f -> excluded[c.names.factions().of(f)] = true);
        return new AccordTable(
                "ceasefire".equals(a.kind()), "safeZone".equals(a.kind()),
                a.parties().stream().mapToInt(c.names.actors()::of).toArray(),
                c.names.actions().find(a.propose()), c.names.actions().find(a.defect()), c.bind(a.when(), 1),
                levels(a), c.bind(a.conclude(), 1),
                c.bind(a.breakdown(), 0), c.bind(a.violations(), 0), sides, excluded, bound(a), mixed(excluded), c.number(a.damping(), 1),
                geography.select(a.zones()), a.patience(), effects, a.initial() == null ? 0 : a.initial(),
                c.parameter("truce_in"), c.parameter("truce_out"));
    }

    /** Levels on offer; where they are continuous, eleven from the lowest to the highest. */
    private static double[] levels(Agreement a) {
        double[] levels = a.levels().isEmpty() ? new double[] {1} : a.levels().stream().mapToDouble(Double::doubleValue).toArray();
        if (!a.continuous()) {
            return levels;
        }
        double low = Arrays.stream(levels).min().orElseThrow();
        double high = Arrays.stream(levels).max().orElseThrow();
        return IntStream.rangeClosed(0, STEPS).mapToDouble(i -> (low * (STEPS - i) + high * i) / STEPS).toArray();
    }

    private boolean[] bound(Agreement a) {
        boolean[] bound = new boolean[c.names.actors().size()];
        c.scenario.actors().forEach((id, actor) -> {
            boolean out = !actor.commands().isEmpty() && a.excluded().containsAll(actor.commands().keySet());
            bound[c.names.actors().of(id)] = actor.side() != null && a.sides().contains(actor.side()) && !out;
        });
        return bound;
    }

    /** Factions of the sides that have an excluded faction. */
    private boolean[] mixed(boolean[] excluded) {
        int[] side = c.factions().side();
        boolean[] mixed = new boolean[excluded.length];
        for (int f = 0; f < mixed.length; f++) {
            for (int k = 0; k < excluded.length; k++) {
                mixed[f] |= excluded[k] && side[k] == side[f];
            }
        }
        return mixed;
    }
}
