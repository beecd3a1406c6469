package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.comparison.PairedDifference;
import org.casus.analysis.sensitivity.ElementaryEffects;
import org.casus.analysis.sensitivity.SobolIndices;
import org.casus.cli.print.SensitivityText;
import org.casus.cli.print.SensitivityText.Swing;
import org.casus.cli.print.StudyText;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyMatrix;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.study.Swept;

/** How outcomes of a study answer to its factors, by what its design allows. */
final class Sensitivities {
    /** Designs that have indices of their own. */
    static final List<String> KINDS = List.of("morris", "saltelli", "one-at-a-time");

    private static final long SEED = 1;
    private final StudyMatrix m;
    private final boolean lenient;
    private final String kind;

    /** @param lenient whether blocks with a point that has no value are left out */
    Sensitivities(StudyMatrix m, boolean lenient) {
        this.m = m;
        this.lenient = lenient;
        kind = m.model().study().design() == null ? "none" : m.model().study().design().kind();
    }

    /** Kind of the design; none without one. */
    String kind() {
        return kind;
    }

    /**
     * Adds an outcome.
     *
     * @param which outcome and scenario
     * @throws StudyFaultException if too few blocks have a value
     */
    void add(SensitivityText text, int[] which) {
        String name = List.copyOf(m.model().study().outcomes().keySet()).get(which[0]);
        String scenario = m.model().loaded().scenarios().get(which[1]).scenario().id();
        String title = m.model().order().scenarios() > 1 ? name + " in " + scenario : name;
        String what = StudyText.outcome(m.model(), name);
        if (kind.equals("one-at-a-time")) {
            text.swings(title, what, swings(which));
            return;
        }
        double[][] y = blocks(which);
        if (y.length < 2) {
            throw new StudyFaultException("outcome " + name + " has a value in only " + y.length + " whole block(s); nothing can be said");
        }
        if (kind.equals("morris")) {
            text.effects(title, what, ElementaryEffects.of(points(which), y, SEED));
        } else {
            text.indices(title, what, SobolIndices.of(y, m.model().design().factors().size(), SEED), m.noise(which[0], which[1]));
        }
    }

    /** Numbers of blocks in which every point has a value. */
    private List<Long> whole(int[] which) {
        StudyModel model = m.model();
        int size = model.design().block();
        List<Long> out = new ArrayList<>();
        long blocks = model.design().points() / size;
        for (long b = 0; b < blocks; b++) {
            boolean all = true;
            for (int p = 0; p < size; p++) {
                all &= Double.isFinite(m.mean(which[0], b * size + p, which[1]));
            }
            if (all) {
                out.add(b);
            }
        }
        if (out.size() < blocks && !lenient) {
            throw new StudyFaultException((blocks - out.size()) + " of " + blocks + " blocks hold a point where outcome "
                    + List.copyOf(model.study().outcomes().keySet()).get(which[0]) + " has no value; --lenient leaves these blocks out");
        }
        return out;
    }

    private double[][] blocks(int[] which) {
        int size = m.model().design().block();
        return whole(which).stream().map(b -> {
            double[] y = new double[size];
            for (int p = 0; p < size; p++) {
                y[p] = m.mean(which[0], b * size + p, which[1]);
            }
            return y;
        }).toArray(double[][]::new);
    }

    private double[][][] points(int[] which) {
        int size = m.model().design().block();
        return whole(which).stream().map(b -> {
            double[][] x = new double[size][];
            for (int p = 0; p < size; p++) {
                x[p] = m.model().design().coordinates(b * size + p);
            }
            return x;
        }).toArray(double[][][]::new);
    }

    /** Paired differences of every value of every factor against the scenario as it is. */
    private List<Swing> swings(int[] which) {
        List<Swing> out = new ArrayList<>();
        double[] base = m.replications(which[0], 0, which[1]);
        List<Swept> factors = m.model().design().factors();
        for (long p = 1; p < m.model().design().points(); p++) {
            List<Object> values = m.model().design().at(p).values();
            int j = 0;
            while (values.get(j) == null) {
                j++;
            }
            out.add(new Swing(factors.get(j).name(), StudyText.value(values.get(j)),
                    PairedDifference.of(base, m.replications(which[0], p, which[1]), SEED)));
        }
        return out;
    }
}
