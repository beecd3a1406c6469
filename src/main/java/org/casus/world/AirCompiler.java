package org.casus.world;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.model.Action;
import org.casus.model.Agreement;
import org.casus.model.AirForce;
import org.casus.model.TargetClass;

/** Compiles air forces, target classes and agreements. */
final class AirCompiler {
    private static final int STEPS = 10;
    private final Compiler c;
    private final Geography geography;
    private final ActionCompiler actions;

    AirCompiler(Compiler c, Geography geography, ActionCompiler actions) {
        this.c = c;
        this.geography = geography;
        this.actions = actions;
    }

    ClassTable[] classes() {
        return c.scenario.targetClasses().values().stream().map(this::targets).toArray(ClassTable[]::new);
    }

    private ClassTable targets(TargetClass t) {
        double[] sides = new double[c.names.sides().size()];
        t.against().forEach((s, w) -> sides[c.names.sides().of(s)] = w);
        double[] factions = t.factions().isEmpty() ? null : new double[c.names.factions().size()];
        t.factions().forEach((f, w) -> factions[c.names.factions().of(f)] = w);
        return new ClassTable(
                sides, factions, "front".equals(t.where()),
                t.near().isEmpty() ? new boolean[geography.size()] : geography.select(t.near()),
                c.number(t.nearWeight(), 1));
    }

    AirTable[] forces() {
        return c.scenario.airForces().entrySet().stream()
                .map(e -> force(e.getKey(), e.getValue()))
                .toArray(AirTable[]::new);
    }

    private AirTable force(String actor, AirForce f) {
        Action campaign = c.scenario.actions().get(f.action());
        double[][] mixes = campaign.mixes().values().stream().map(this::mix).toArray(double[][]::new);
        return new AirTable(
                c.names.actors().of(actor), c.names.actions().of(f.action()), c.names.sides().find(f.supports()),
                c.number(f.supportShare(), 0), c.number(f.killsPerSortie(), 0), c.number(f.civiliansPerSortie(), 0),
                c.number(f.displacement(), 1), c.number(f.lossesPerSortie(), 0), c.bind(f.ceiling(), 1e9),
                c.names.actions().find(f.closeSupport()), c.names.sides().find(f.baseSide()),
                geography.select(f.bases()), campaign.mixes().keySet().toArray(String[]::new), mixes);
    }

    private double[] mix(Map<String, Double> shares) {
        double[] mix = new double[c.names.classes().size()];
        shares.forEach((k, v) -> mix[c.names.classes().of(k)] = v);
        return mix;
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
                geography.select(a.zones()), a.patience(), effects, a.initial() == null ? 0 : a.initial());
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
