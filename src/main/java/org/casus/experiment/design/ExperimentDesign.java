package org.casus.experiment.design;

import java.util.List;
import java.util.Locale;
import org.casus.random.Hash64;
import org.casus.scenario.study.Design;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;

/** Which combinations of factors are run; each point is a function of its index. */
public final class ExperimentDesign {
    /** Most points of a design. */
    public static final double MOST = 1e8;

    private final List<Swept> factors;
    private final List<Axis> axes;
    private final List<Object[]> table;
    private final Plane plane;

    private ExperimentDesign(List<Swept> factors, List<Object[]> table, Plane plane) {
        this.factors = factors;
        this.axes = factors.stream().map(Axis::new).toList();
        this.table = table;
        this.plane = plane;
    }

    /**
     * The design of a study.
     *
     * @param table points of an explicit design; else empty
     * @throws IllegalArgumentException if it has more than {@link #MOST} points, or more factors than its kind serves
     */
    public static ExperimentDesign of(Study study, List<Swept> factors, List<Object[]> table) {
        boolean planned = study.design() != null && !List.of("csv", "posterior").contains(study.design().kind());
        Plane plane = planned ? plane(study.design(), factors, Hash64.mix(study.seed())) : null;
        if (plane != null && plane.size() > MOST) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "the design has %,.0f points (%s); at most %,.0f are allowed."
                    + " Fewer levels, or a latin-hypercube or sobol-sequence, keep it small", plane.size(), plane.words(), MOST));
        }
        return new ExperimentDesign(factors, table, plane);
    }

    private static Plane plane(Design d, List<Swept> factors, long seed) {
        int k = factors.size();
        int columns = d.kind().equals("saltelli") ? 2 * k : k;
        if (d.kind().startsWith("s") && columns > SobolSequence.MOST) {
            throw new IllegalArgumentException("a design of kind " + d.kind() + " serves at most "
                    + SobolSequence.MOST * k / columns + " factors, not " + k);
        }
        List<Axis> axes = factors.stream().map(Axis::new).toList();
        return switch (d.kind()) {
            case "factorial" -> new Factorial(axes);
            case "one-at-a-time" -> new OneAtATime(axes);
            case "latin-hypercube" -> new LatinHypercube(k, d.points(), seed);
            case "sobol-sequence" -> new SobolSequence(k, d.points(), seed);
            case "saltelli" -> new Saltelli(k, d.points(), d.secondOrder(), seed);
            case "morris" -> new Morris(k, d.trajectories(), d.levels(), seed);
            default -> throw new IllegalArgumentException("no design of kind '" + d.kind() + "'");
        };
    }

    /** Number of points, 1 or more. */
    public long points() {
        return plane != null ? (long) plane.size() : Math.max(1, table.size());
    }

    public List<Swept> factors() {
        return factors;
    }

    /** A point. @param index 0 to points - 1 */
    public DesignPoint at(long index) {
        if (plane == null) {
            return table.isEmpty() ? DesignPoint.of(new Object[factors.size()]) : DesignPoint.of(table.get((int) index));
        }
        double[] u = plane.at(index);
        Object[] values = new Object[u.length];
        for (int j = 0; j < u.length; j++) {
            values[j] = axes.get(j).value(u[j], plane.grid());
        }
        return DesignPoint.of(values);
    }

    /** Coordinates of a point from 0 to 1, one a factor; empty where the design has none. */
    public double[] coordinates(long index) {
        return plane == null ? new double[0] : plane.at(index);
    }

    /** Points that are read together: a Saltelli block, a Morris trajectory, else 1. */
    public int block() {
        return plane instanceof Saltelli s ? s.block() : plane instanceof Morris ? factors.size() + 1 : 1;
    }

    /** What it is, in words. */
    public String words() {
        if (plane != null) {
            return plane.words();
        }
        return table.isEmpty() ? "one point, everything as the scenario has it" : table.size() + " points from a table";
    }
}
