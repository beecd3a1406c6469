package org.casus.gui.page;

import java.util.List;
import org.casus.report.draw.Text;

/** Writes the little HTML that Swing shows. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Words as HTML. */
    public static String escaped(String words) {
        return Text.clean(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A line in bold. */
    public Markup head(String words) {
        out.append("<p style='margin:6px 0 2px 0'><b>").append(escaped(words)).append("</b></p>");
        return this;
    }

    /** A paragraph; nothing for no words. */
    public Markup words(String words) {
        if (words != null && !words.isBlank()) {
            out.append("<p style='margin:2px 0'>").append(escaped(words)).append("</p>");
        }
        return this;
    }

    /** A table; all columns but the first stand to the right. */
    public Markup table(List<String> head, List<List<String>> rows) {
        out.append("<table border='0' cellspacing='0' cellpadding='2'>");
        row(head, "th");
        rows.forEach(r -> row(r, "td"));
        out.append("</table>");
        return this;
    }

    private void row(List<String> cells, String tag) {
        out.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            out.append('<').append(tag).append(i == 0 ? " align='left'" : " align='right'").append(" valign='top'>")
                    .append(escaped(cells.get(i))).append("</").append(tag).append('>');
        }
        out.append("</tr>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
