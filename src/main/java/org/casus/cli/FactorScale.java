package org.casus.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.casus.report.read.Numbers;
import org.casus.report.study.SurfaceChart;
import org.casus.scenario.study.Swept;

/**
 * Values of a factor as coordinates: from 0 (least value of the design) to 1 for numbers, in logarithms where its
 * prior is one of logarithms; the place of the level for others.
 *
 * @param factor the factor
 * @param nominal whether its values have no order
 * @param logarithm whether the coordinate runs with the logarithm
 * @param low coordinate 0, as a value or its logarithm
 * @param high coordinate 1
 * @param levels values without an order, as they came
 */
record FactorScale(Swept factor, boolean nominal, boolean logarithm, double low, double high, List<Object> levels) {
    private static final int TICKS = 5;

    /** @param values those of the design; none is null */
    static FactorScale of(Swept factor, List<Object> values) {
        if (!values.stream().allMatch(v -> v instanceof Number)) {
            return new FactorScale(factor, true, false, 0, 1, values.stream().distinct().sorted((a, b) -> a.toString().compareTo(b.toString())).toList());
        }
        double[] x = values.stream().mapToDouble(v -> ((Number) v).doubleValue()).toArray();
        double least = Arrays.stream(x).min().orElse(0);
        double most = Arrays.stream(x).max().orElse(1);
        boolean log = factor.range() != null && factor.range().prior().matches("logU|LN") && least > 0;
        return new FactorScale(factor, false, log, log ? FastMath.log(least) : least, log ? FastMath.log(most) : most, List.of());
    }

    double coordinate(Object value) {
        if (nominal) {
            return levels.indexOf(value);
        }
        double x = ((Number) value).doubleValue();
        return high > low ? ((logarithm ? FastMath.log(x) : x) - low) / (high - low) : .5;
    }

    SurfaceChart.Axis axis() {
        if (nominal) {
            return new SurfaceChart.Axis(factor.name(), levels.stream().map(String::valueOf).toList());
        }
        return new SurfaceChart.Axis(factor.name(), IntStream.range(0, TICKS).mapToObj(i -> {
            double v = low + (high - low) * i / (TICKS - 1.);
            return i % 2 == 0 ? Numbers.digits(logarithm ? FastMath.exp(v) : v, 2) : "";
        }).toList());
    }
}
