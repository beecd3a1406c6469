package org.casus.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.analysis.surface.ResponseSurface;
import org.casus.cli.print.SurfaceText;
import org.casus.cli.print.SurfaceText.Shown;
import org.casus.experiment.study.StudyMatrix;
import org.casus.report.study.MarginChart.Margin;
import org.casus.report.study.SurfaceChart;
import org.casus.scenario.study.Swept;

/** Response surfaces of the outcomes of a study over its factors. */
final class Surfaces {
    private static final double Z95 = 1.96;
    private static final int MARGINS = 3;
    private final StudyMatrix m;
    private final List<String> wanted;

    /** @param wanted the two factors to show; empty shows the two numbers that matter most */
    Surfaces(StudyMatrix m, List<String> wanted) {
        this.m = m;
        this.wanted = List.copyOf(wanted);
    }

    /** Whether the design moves factors together, two numbers among them. */
    static boolean serves(StudyMatrix m) {
        boolean together = m.model().study().design() != null && !m.model().study().design().kind().equals("one-at-a-time");
        return together && numbers(m).size() > 1;
    }

    /** Names of factors that are numbers. */
    static List<String> numbers(StudyMatrix m) {
        List<Boolean> numeric = m.model().columns().numeric();
        return IntStream.range(0, numeric.size()).filter(numeric::get).mapToObj(i -> m.model().design().factors().get(i).name()).toList();
    }

    /** Adds an outcome; where it cannot be fitted, why. @param which outcome and scenario */
    void add(SurfaceText text, int[] which) {
        String name = List.copyOf(m.model().study().outcomes().keySet()).get(which[0]);
        String title = m.model().order().scenarios() > 1
                ? name + " in " + m.model().loaded().scenarios().get(which[1]).scenario().id() : name;
        long[] points = LongStream.range(0, m.model().design().points()).filter(p -> Double.isFinite(m.mean(which[0], p, which[1]))
                && m.model().design().at(p).values().stream().allMatch(Objects::nonNull)).toArray();
        List<Swept> factors = m.model().design().factors();
        List<FactorScale> scales = IntStream.range(0, factors.size()).mapToObj(f -> FactorScale.of(factors.get(f),
                Arrays.stream(points).mapToObj(p -> m.model().design().at(p).values().get(f)).toList())).toList();
        double[][] x = Arrays.stream(points).mapToObj(p -> coordinates(scales, m.model().design().at(p).values())).toArray(double[][]::new);
        double[] y = Arrays.stream(points).mapToDouble(p -> m.mean(which[0], p, which[1])).toArray();
        try {
            boolean[] nominal = new boolean[scales.size()];
            IntStream.range(0, nominal.length).forEach(f -> nominal[f] = scales.get(f).nominal());
            ResponseSurface s = ResponseSurface.of(x, y, nominal, m.noise(which[0], which[1]));
            text.add(title, name, s, shown(s, scales, x));
        } catch (IllegalArgumentException e) {
            text.none(title, name, e.getMessage());
        }
    }

    private static double[] coordinates(List<FactorScale> scales, List<Object> values) {
        return IntStream.range(0, scales.size()).mapToDouble(f -> scales.get(f).coordinate(values.get(f))).toArray();
    }

    private Shown shown(ResponseSurface s, List<FactorScale> scales, double[][] x) {
        int[] ranking = s.ranking();
        List<Integer> pair = new ArrayList<>();
        List<String> names = scales.stream().map(f -> f.factor().name()).toList();
        wanted.forEach(w -> pair.add(names.indexOf(w)));
        Arrays.stream(ranking).filter(f -> !scales.get(f).nominal() && pair.size() < 2).forEach(pair::add);
        int a = pair.get(0);
        int b = pair.get(1);
        ResponseSurface.Partial both = s.over(a, b);
        SurfaceChart chart = new SurfaceChart(scales.get(a).axis(), scales.get(b).axis(), both::at,
                (u, v) -> Z95 * both.error(u, v), Arrays.stream(x).map(p -> new double[] {p[a], p[b]}).toList());
        List<Margin> margins = Arrays.stream(ranking).limit(MARGINS).mapToObj(f -> margin(s.over(f), scales.get(f))).toList();
        return new Shown(chart, margins, Arrays.stream(ranking).mapToObj(names::get).toList(), Arrays.stream(ranking).mapToDouble(s::importance).toArray());
    }

    private static Margin margin(ResponseSurface.Partial over, FactorScale scale) {
        return new Margin(scale.axis(), scale.levels().size(), over::at, u -> Z95 * over.error(u));
    }
}
