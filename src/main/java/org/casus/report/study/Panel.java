package org.casus.report.study;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.casus.report.html.Markup;

/**
 * A frame within a drawing whose lower axis runs from 0 to 1 with words at even places.
 *
 * @param page where it is drawn
 * @param left place of its left edge
 * @param top place of its upper edge
 * @param width of the frame
 * @param height of the frame
 */
record Panel(Markup page, double left, double top, double width, double height) {
    double x(double share) {
        return left + share * width;
    }

    double y(double share) {
        return top + (1 - share) * height;
    }

    /** Frame, heading, words under the lower axis and its name. */
    void frame(String heading, List<String> ticks, String name, DoubleUnaryOperator place) {
        page.mark("rect", "x", left, "y", top, "width", width, "height", height, "fill", "none", "stroke", "#1a1a1a");
        page.element("text", heading, "x", left, "y", top - 8, "font-weight", "bold");
        for (int i = 0; i < ticks.size(); i++) {
            double share = place.applyAsDouble(i);
            page.mark("line", "x1", x(share), "y1", top + height, "x2", x(share), "y2", top + height + 4, "stroke", "#1a1a1a");
            page.element("text", ticks.get(i), "x", x(share), "y", top + height + 18, "text-anchor",
                    share < .1 ? "start" : share > .9 ? "end" : "middle");
        }
        page.element("text", name, "x", left + width / 2, "y", top + height + 36, "text-anchor", "middle");
    }

    /** Words along the left axis. */
    void leftAxis(List<String> ticks, DoubleUnaryOperator place) {
        for (int i = 0; i < ticks.size(); i++) {
            double share = place.applyAsDouble(i);
            double down = share < .1 ? 0 : share > .9 ? 10 : 4;
            page.element("text", ticks.get(i), "x", left - 6, "y", y(share) + down, "text-anchor", "end");
        }
    }
}
