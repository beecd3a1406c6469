package org.casus.world;

import java.util.Map;
import org.casus.model.Action;
import org.casus.model.AirForce;
import org.casus.model.TargetClass;

/** Compiles air forces and target classes. */
final class AirCompiler {
    private final Compiler c;
    private final Geography geography;

    AirCompiler(Compiler c, Geography geography) {
        this.c = c;
        this.geography = geography;
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
                geography.select(f.bases()), c.number(f.supplies(), 0), campaign.mixes().keySet().toArray(String[]::new), mixes);
    }

    private double[] mix(Map<String, Double> shares) {
        double[] mix = new double[c.names.classes().size()];
        shares.forEach((k, v) -> mix[c.names.classes().of(k)] = v);
        return mix;
    }
}
