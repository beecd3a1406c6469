package org.casus.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Text that fits its box and can't break a file. */
public final class Text {
    private static final String MORE = "...";
    private static final Color HALO = new Color(255, 255, 255, 225);

    private Text() {}

    /** The text without characters that XML and HTML forbid; null becomes empty. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder();
        (text == null ? "" : text).codePoints().forEach(c -> out.appendCodePoint(allowed(c) ? c : ' '));
        return out.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\n' || c >= 0x7f && c < 0xa0;
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        return !control && !surrogate && c != 0xfffe && c != 0xffff;
    }

    /** Width of a text in the current font, in pixels. */
    public static double width(Graphics2D g, String text) {
        return g.getFontMetrics().getStringBounds(text, g).getWidth();
    }

    /** The text, cut with an ellipsis where it is wider than the width; empty where nothing fits. */
    public static String fit(Graphics2D g, String text, double width) {
        String all = clean(text).replace('\n', ' ');
        if (width(g, all) <= width) {
            return all;
        }
        int end = all.length();
        while (end > 0 && width(g, all.substring(0, end).stripTrailing() + MORE) > width) {
            end--;
        }
        return end == 0 ? "" : all.substring(0, end).stripTrailing() + MORE;
    }

    /** Lines no wider than the width; a single long word is cut. */
    public static List<String> wrap(Graphics2D g, String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : clean(text).split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(g, longer) > width) {
                lines.add(fit(g, line, width));
                longer = word;
            }
            line = longer;
        }
        lines.add(fit(g, line, width));
        return lines;
    }

    /** Draws text centred on a point. */
    public static void centred(Graphics2D g, String text, double x, double y) {
        FontMetrics m = g.getFontMetrics();
        g.drawString(text, (float) (x - width(g, text) / 2), (float) (y + (m.getAscent() - m.getDescent()) / 2.0));
    }

    /** Draws text upwards, centred on a point. */
    public static void upright(Graphics2D g, String text, double x, double y) {
        AffineTransform before = g.getTransform();
        g.rotate(-Math.PI / 2, x, y);
        centred(g, text, x, y);
        g.setTransform(before);
    }

    /** Draws dark text with a pale halo, so that it reads on any ground. */
    public static void haloed(Graphics2D g, String text, double x, double baseline) {
        Font font = g.getFont();
        Shape outline = font.createGlyphVector(g.getFontRenderContext(), text).getOutline((float) x, (float) baseline);
        g.setColor(HALO);
        g.setStroke(new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setColor(Look.INK);
        g.drawString(text, (float) x, (float) baseline);
    }
}
