package org.casus.report.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;

/** Fonts, colours and strokes: large enough for a projector, dark enough for a printer. */
public final class Look {
    public static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 30);
    public static final Font SUBTITLE = new Font(Font.SANS_SERIF, Font.PLAIN, 18);
    public static final Font PANEL = new Font(Font.SANS_SERIF, Font.BOLD, 18);
    public static final Font AXIS = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
    public static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
    public static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 16);

    public static final Color INK = new Color(0x1a1a1a);
    public static final Color SOFT = new Color(0x4d4d4d);
    public static final Color GRID = new Color(0xdddddd);
    public static final Color EMPTY = new Color(0xf2efe8);
    public static final Color UNKNOWN = new Color(0xdedede);

    public static final Stroke THIN = new BasicStroke(1f);
    public static final Stroke FINE = new BasicStroke(.7f);
    public static final Stroke BOLD = new BasicStroke(2.5f);
    public static final Stroke DASHED = dash(1.3f, 6, 4);

    private Look() {}

    /** Dashed stroke of a width with the given lengths of dash and gap, in pixels. */
    public static Stroke dash(float width, float... lengths) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, lengths, 0f);
    }

    /** Turns on smooth lines and text. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Black or white, whichever stands out against a colour. */
    public static Color against(Color c) {
        return luminance(c) > .45 ? INK : Color.WHITE;
    }

    /** Perceived lightness of a colour, 0 to 1. */
    public static double luminance(Color c) {
        return (.299 * c.getRed() + .587 * c.getGreen() + .114 * c.getBlue()) / 255;
    }
}
