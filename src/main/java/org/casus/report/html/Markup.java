package org.casus.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.casus.report.draw.Text;

/** Writes HTML and SVG piece by piece; whatever comes from a scenario, a run or a file is escaped here. */
public final class Markup {
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
    private static final int IN_PLACE = 12; // characters of a word or two in the place of a number
    private static final String NUMBER = "[-+]?[0-9][0-9,.]*%?";
    private final StringBuilder out = new StringBuilder();

    /** A page with its head written and its body open: self-contained, without scripts, nothing fetched from anywhere. */
    public static Markup document(String title) {
        Markup page = new Markup().trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).element("title", title);
        return page.open("style").trusted(style()).close("style").close("head").open("body");
    }

    private static String style() {
        try (InputStream in = Markup.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read report.css", e);
        }
    }

    /** Text with the characters that mean something in HTML replaced and forbidden ones removed. */
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

    public Markup paragraph(String text) {
        return element("p", text);
    }

    /** A list with one item a line; nothing where there are none. */
    public Markup list(List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        open("ul");
        items.forEach(i -> element("li", i));
        return close("ul");
    }

    /** A table whose first column names the row; nothing where it has no rows. */
    public Markup table(String caption, List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        open("div", "class", "wide").open("table").element("caption", caption).open("thead").open("tr");
        for (int i = 0; i < head.size(); i++) {
            element("th", head.get(i), "scope", "col", "class", kind(rows.get(0).get(i)));
        }
        close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            open("tr").element("th", row.get(0), "scope", "row", "class", kind(row.get(0)));
            for (int i = 1; i < row.size(); i++) {
                element("td", row.get(i), "class", kind(row.get(i), kind(rows.get(0).get(i))));
            }
            close("tr");
        }
        return close("tbody").close("table").close("div");
    }

    Markup table(Table table) {
        return table(table.caption(), table.header(), table.rows());
    }

    /** Class of a cell under others: words in the place of a number stand where it would. */
    private static String kind(String cell, String column) {
        return column.equals("n") && cell.length() <= IN_PLACE ? column : kind(cell);
    }

    /** Class of a cell: a date, a number with what may follow it (a unit, an end of its interval, brackets), or text. */
    private static String kind(String cell) {
        if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "d";
        }
        return cell.matches(NUMBER + "( ?\\w{1,4})?( (to|of) " + NUMBER + ")?(\\s+\\([-+0-9,.% to]*\\))?") ? "n" : "t";
    }

    /** A picture with its caption and words for those who can't see it. */
    Markup figure(Image image) {
        String png = Base64.getEncoder().encodeToString(image.png());
        open("figure").open("img", "src", "data:image/png;base64," + png, "alt", image.alt(), "width", "1600", "height", "900");
        return element("figcaption", image.title()).close("figure");
    }

    /** A link that saves text as a file, without any network. */
    Markup download(String label, String file, String type, byte[] content) {
        String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
        return open("p").element("a", label, "download", file, "href", data).close("p");
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
