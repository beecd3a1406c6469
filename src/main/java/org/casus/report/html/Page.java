package org.casus.report.html;

import java.util.Base64;
import java.util.List;
import org.casus.report.draw.Text;

/** Writes HTML piece by piece; whatever comes from a scenario or a run is escaped here. */
final class Page {
    private final StringBuilder out = new StringBuilder();

    /** Text with the characters that mean something in HTML replaced and forbidden ones removed. */
    static String escape(String text) {
        return Text.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Opens a tag with attributes given as name and value by turns. */
    Page open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        }
        out.append('>');
        return this;
    }

    Page close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** One element with text in it. */
    Page element(String tag, String text, String... attributes) {
        open(tag, attributes);
        out.append(escape(text));
        return close(tag);
    }

    Page paragraph(String text) {
        return element("p", text);
    }

    /** A list with one item a line; nothing where there are none. */
    Page list(List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        open("ul");
        items.forEach(i -> element("li", i));
        return close("ul");
    }

    /** A table with caption; nothing where it has no rows. */
    Page table(Table table) {
        if (table.rows().isEmpty()) {
            return this;
        }
        open("div", "class", "wide").open("table").element("caption", table.caption());
        open("thead").open("tr");
        for (int i = 0; i < table.header().size(); i++) {
            element("th", table.header().get(i), "scope", "col", "class", kind(table.rows().get(0).get(i)));
        }
        close("tr").close("thead").open("tbody");
        table.rows().forEach(this::row);
        return close("tbody").close("table").close("div");
    }

    private void row(List<String> cells) {
        open("tr").element("th", cells.get(0), "scope", "row", "class", kind(cells.get(0)));
        for (String cell : cells.subList(1, cells.size())) {
            element("td", cell, "class", kind(cell));
        }
        close("tr");
    }

    /** Class of a cell: a date, a number with or without a unit, or text. */
    private static String kind(String cell) {
        if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "d";
        }
        return cell.matches("[-+]?[0-9][0-9,.]*( ?[%\\w]{1,4})?") ? "n" : "t";
    }

    /** A picture with its caption and words for those who can't see it. */
    Page figure(Image image) {
        open("figure");
        String png = Base64.getEncoder().encodeToString(image.png());
        open("img", "src", "data:image/png;base64," + png, "alt", image.alt(), "width", "1600", "height", "900");
        return element("figcaption", image.title()).close("figure");
    }

    /** A link that saves text as a file, without any network. */
    Page download(String label, String file, String type, byte[] content) {
        String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
        return open("p").element("a", label, "download", file, "href", data).close("p");
    }

    /** Writes text that is HTML already and holds nothing from outside. */
    Page trusted(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
