package org.casus.report.hindcast;

import java.util.List;
import java.util.Locale;
import org.casus.report.draw.Text;

/** Writes HTML and SVG piece by piece; whatever comes from outside is escaped here. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    static String escape(String text) {
        return Text.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Opens a tag with attributes given as name and value by turns; numbers have one decimal. */
    public Markup open(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(value(attributes[i + 1])).append('"');
        }
        out.append('>');
        return this;
    }

    private static String value(Object o) {
        return o instanceof Number n ? String.format(Locale.ROOT, "%.1f", n.doubleValue()) : escape(o.toString());
    }

    public Markup close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** One element with text in it. */
    public Markup element(String tag, String text, Object... attributes) {
        open(tag, attributes);
        out.append(escape(text));
        return close(tag);
    }

    /** A mark without content, such as a circle. */
    public Markup mark(String tag, Object... attributes) {
        return open(tag, attributes).close(tag);
    }

    /** A table whose first column names the row; nothing where it has no rows. */
    public Markup table(String caption, List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        open("div", "class", "wide").open("table").element("caption", caption).open("thead").open("tr");
        for (int i = 0; i < head.size(); i++) {
            element("th", head.get(i), "scope", "col", "class", i > 0 && number(rows.get(0).get(i)) ? "n" : "t");
        }
        close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            open("tr").element("th", row.get(0), "scope", "row");
            row.subList(1, row.size()).forEach(c -> element("td", c, "class", number(c) ? "n" : "t"));
            close("tr");
        }
        return close("tbody").close("table").close("div");
    }

    private static boolean number(String cell) {
        return cell.matches("[-+]?[0-9].*");
    }

    public Markup list(List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        open("ul");
        items.forEach(i -> element("li", i));
        return close("ul");
    }

    /** Text that is markup already and holds nothing from outside. */
    public Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
