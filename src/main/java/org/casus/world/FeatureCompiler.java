package org.casus.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.expression.Expression;
import org.casus.model.Feature;
import org.casus.model.Goal;
import org.casus.theory.GoalFunction;
import org.casus.world.FeatureCatalogue.Instance;
import org.casus.world.FeatureTable.GoalEntry;
import org.casus.world.FeatureTable.ZoneFeature;

/** Compiles feature instances and goals. */
final class FeatureCompiler {
    private final Compiler c;
    private final Geography geography;
    private final double[] startControl;
    private int slots;

    /** @param startControl control at the start, [zone * sides + side] */
    FeatureCompiler(Compiler c, Geography geography, double[] startControl) {
        this.c = c;
        this.geography = geography;
        this.startControl = startControl;
    }

    FeatureTable table() {
        List<Instance> instances = c.catalogue.instances();
        int n = instances.size();
        FeatureTable t = new FeatureTable(
                new int[n], new int[n][], new double[n][], new double[n], exposed(instances), new double[n],
                new boolean[n], new Expression[n], new boolean[n], new double[n],
                new ZoneFeature[geography.size()][], new GoalEntry[c.names.actors().size()][],
                new GoalColumns[c.names.actors().size()],
                new ZoneFeature[c.names.actors().size()][geography.size()][]);
        for (int k = 0; k < n; k++) {
            fill(t, k, instances.get(k));
        }
        for (int z = 0; z < geography.size(); z++) {
            t.zoneFeatures()[z] = counting(t, z);
        }
        for (int i = 0; i < t.goals().length; i++) {
            t.goals()[i] = goals(c.names.actors().id(i));
            t.columns()[i] = GoalColumns.of(t.goals()[i]);
            want(t, i);
        }
        return t;
    }

    private int[] exposed(List<Instance> instances) {
        return java.util.stream.IntStream.range(0, instances.size())
                .filter(k -> c.number(instances.get(k).feature().exposure(), 0) > 0)
                .toArray();
    }

    private void fill(FeatureTable t, int k, Instance instance) {
        Feature f = instance.feature();
        t.exposure()[k] = c.number(f.exposure(), 0);
        t.minControl()[k] = f.minControl();
        t.relative()[k] = f.relative();
        t.trend()[k] = f.trend();
        t.initialTrend()[k] = f.initialTrend();
        t.side()[k] = -1;
        if (f.kind().equals("formula")) {
            t.formula()[k] = c.resolver(instance.actor()).bind(f.formula(), 0);
            return;
        }
        String side = "own".equals(f.side()) ? c.scenario.actors().get(instance.actor()).side() : f.side();
        t.side()[k] = c.names.sides().of(side);
        weigh(t, k, f.kind().equals("area"), geography.select(f.zones()));
    }

    private void weigh(FeatureTable t, int k, boolean area, boolean[] chosen) {
        t.zones()[k] = java.util.stream.IntStream.range(0, chosen.length).filter(z -> chosen[z]).toArray();
        double[] raw = area ? geography.area() : geography.value();
        int sides = c.names.sides().size();
        double total = 0;
        double start = 0;
        for (int z : t.zones()[k]) {
            total += raw[z];
            start += raw[z] * startControl[z * sides + t.side()[k]];
        }
        double divisor = t.relative()[k] ? start : area ? 1 : total;
        t.weights()[k] = new double[t.zones()[k].length];
        for (int j = 0; j < t.zones()[k].length; j++) {
            t.weights()[k][j] = divisor == 0 ? 0 : raw[t.zones()[k][j]] / divisor;
        }
    }

    private static ZoneFeature[] counting(FeatureTable t, int zone) {
        List<ZoneFeature> list = new ArrayList<>();
        for (int k = 0; k < t.size(); k++) {
            for (int j = 0; t.zones()[k] != null && j < t.zones()[k].length; j++) {
                if (t.zones()[k][j] == zone) {
                    list.add(new ZoneFeature(k, t.side()[k], t.weights()[k][j]));
                }
            }
        }
        return list.toArray(ZoneFeature[]::new);
    }

    private static void want(FeatureTable t, int actor) {
        for (int z = 0; z < t.zoneFeatures().length; z++) {
            t.wanted()[actor][z] = java.util.Arrays.stream(t.zoneFeatures()[z])
                    .filter(f -> java.util.Arrays.stream(t.goals()[actor]).anyMatch(g -> g.instance() == f.instance()))
                    .toArray(ZoneFeature[]::new);
        }
    }

    private GoalEntry[] goals(String actor) {
        List<GoalEntry> list = new ArrayList<>();
        for (Map.Entry<String, Goal> e : c.scenario.goals().entrySet()) {
            int dot = e.getKey().indexOf('.');
            if (e.getKey().substring(0, dot).equals(actor)) {
                String code = e.getKey().substring(dot + 1);
                Goal g = e.getValue();
                GoalFunction function = new GoalFunction(
                        g.form(), g.weight(), g.scale(), c.parameter("beta_L"), c.parameter("curve_L"), c.parameter("limit_L"));
                double reference = g.reference() == null ? Double.NaN : g.reference();
                int instance = c.catalogue.instance(code, actor);
                list.add(new GoalEntry(slots++, instance, code, function, reference, g.adaptive()));
            }
        }
        return list.toArray(GoalEntry[]::new);
    }
}
