package org.casus.report.study;

import java.util.List;
import java.util.Locale;
import org.casus.report.html.Markup;

/**
 * What a box allows of each factor, as a stretch of the factor's whole range.
 *
 * @param rows one a factor that the box limits
 */
public record BoxChart(List<Row> rows) implements StudyPage.Chart {
    private static final double WIDTH = 860;
    private static final double LEFT = 180;
    private static final double RIGHT = 300;
    private static final double STEP = 34;

    /**
     * One factor.
     *
     * @param name its name
     * @param from share of its range at which the allowed stretch begins, 0 to 1
     * @param to share at which it ends
     * @param words the same in words, with the quasi-p-value
     */
    public record Row(String name, double from, double to, String words) {}

    public BoxChart {
        rows = List.copyOf(rows);
    }

    @Override
    public void draw(Markup page) {
        double height = rows.size() * STEP + 10;
        page.open("svg", "viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height), "role", "img", "aria-label",
                "limits of the box", "font-size", "13", "fill", "#1a1a1a");
        double wide = WIDTH - LEFT - RIGHT;
        for (int i = 0; i < rows.size(); i++) {
            Row r = rows.get(i);
            double y = (i + .5) * STEP + 5;
            page.element("text", r.name(), "x", LEFT - 8, "y", y + 4, "text-anchor", "end");
            page.mark("rect", "x", LEFT, "y", y - 9, "width", wide, "height", 18, "fill", "#ffffff", "stroke", "#999999");
            page.mark("rect", "x", LEFT + wide * r.from(), "y", y - 9, "width", Math.max(2, wide * (r.to() - r.from())), "height", 18,
                    "fill", "#332288");
            page.element("text", r.words(), "x", WIDTH - RIGHT + 8, "y", y + 4);
        }
        page.close("svg");
    }
}
