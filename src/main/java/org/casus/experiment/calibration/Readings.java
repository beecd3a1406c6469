package org.casus.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.casus.analysis.calibration.Distance;
import org.casus.analysis.calibration.Reach;
import org.casus.analysis.calibration.Target;

/** Which readings can tell anything, and how far apart runs and observations may lie by chance. */
final class Readings {
    private final List<Target> targets = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final List<String> constant = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * @param discrepancy what the model is taken to miss by, as a share of what was observed
     * @param defaults readings by run with the defaults, all subjects side by side
     * @param screened readings by run of the screening
     */
    Readings(List<Subject> subjects, double discrepancy, double[][] defaults, double[][] screened) {
        int at = 0;
        for (Subject s : subjects) {
            for (int i = 0; i < s.observations().size(); i++) {
                take(s, i, discrepancy, column(defaults, at), column(screened, at), at);
                at++;
            }
        }
    }

    private void take(Subject s, int i, double discrepancy, double[] defaults, double[] screened, int at) {
        if (Arrays.stream(defaults).anyMatch(Double::isNaN) || Arrays.stream(screened).anyMatch(Double::isNaN)) {
            unknown.add(s.full(i));
        } else if (Arrays.stream(screened).distinct().count() == 1) {
            constant.add(s.full(i));
        } else {
            double spread = Math.sqrt(s.spread(i, discrepancy) * s.spread(i, discrepancy) + StatUtils.variance(defaults));
            double least = Math.sqrt(StatUtils.variance(screened));
            targets.add(new Target(s.group(i), s.full(i), s.observations().get(i).value(), spread > 0 ? spread : least));
            kept.add(at);
        }
    }

    int[] kept() {
        return kept.stream().mapToInt(i -> i).toArray();
    }

    Distance distance() {
        return new Distance(targets);
    }

    /** The readings of a run that are held against targets. */
    double[] of(double[] all) {
        return kept.stream().mapToDouble(i -> all[i]).toArray();
    }

    List<Reach> reaches(double[][] defaults, double[][] screened, double[][] fitted) {
        return IntStream.range(0, targets.size()).mapToObj(t -> new Reach(targets.get(t),
                column(defaults, kept.get(t)), column(screened, kept.get(t)), column(fitted, kept.get(t)))).toList();
    }

    /** What is left out, and why. */
    List<String> notes() {
        List<String> out = new ArrayList<>();
        if (!constant.isEmpty()) {
            out.add(constant.size() + " observation(s) are left out, since no run of the screening gives another value: "
                    + String.join("; ", constant));
        }
        if (!unknown.isEmpty()) {
            out.add(unknown.size() + " observation(s) are left out, since some runs give no number: " + String.join("; ", unknown));
        }
        return out;
    }

    private static double[] column(double[][] rows, int c) {
        return Arrays.stream(rows).mapToDouble(r -> r[c]).toArray();
    }
}
