package org.casus.report.study;

import org.casus.report.html.Markup;

/** What boxes and lines of a chart mean, as one line of HTML that wraps. */
final class Legend {
    private final Markup page;

    Legend(Markup page) {
        this.page = page.open("p", "class", "legend");
    }

    Legend box(String colour, String words) {
        return item(words, "rect", "x", 0, "y", 3, "width", 26, "height", 14, "fill", colour, "stroke", "#4d4d4d", "stroke-width", .5);
    }

    Legend line(String colour, double width, String words) {
        return item(words, "line", "x1", 0, "y1", 10, "x2", 26, "y2", 10, "stroke", colour, "stroke-width", width);
    }

    Legend dashed(String words) {
        return item(words, "line", "x1", 0, "y1", 10, "x2", 26, "y2", 10, "stroke", "#1a1a1a", "stroke-width", 1, "stroke-dasharray", "4 3");
    }

    private Legend item(String words, String mark, Object... attributes) {
        page.open("span").open("svg", "viewBox", "0 0 26 20", "aria-hidden", "true").mark(mark, attributes).close("svg");
        page.element("span", words).close("span");
        return this;
    }

    void end() {
        page.close("p");
    }
}
