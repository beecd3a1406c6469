package org.casus.report.chart;

import java.util.List;
import java.util.function.Function;
import org.casus.report.draw.Picture;
import org.casus.report.read.Run;

/** All charts, in the order of the report. A chart without data gives no picture. */
public final class Charts {
    private static final List<Function<Run, List<Picture>>> ALL = List.of(
            ControlChart::of, FatalitiesChart::of, LadderChart::of, ActionStrip::of, ClaimsChart::of, CredibilityChart::of,
            IndicatorCharts::of, RefugeesChart::of, GoalCharts::of);

    private Charts() {}

    /** Pictures of a run, in order; only those for which it has data. */
    public static List<Picture> of(Run run) {
        return ALL.stream().flatMap(chart -> chart.apply(run).stream()).toList();
    }
}
