package org.casus.report.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.Locale;

/** Patterns that tell fills apart where colour fails. The first five may be named in a scenario. */
public enum Mark {
    SOLID,
    DOTS,
    CROSSHATCH,
    DIAGONAL,
    OUTLINE,
    HORIZONTAL,
    VERTICAL,
    BACKSLASH;

    /** Side of a tile in pixels. */
    static final int SIZE = 12;

    /** Mark of a name such as dots; solid where the name is unknown. */
    public static Mark of(String name) {
        String wanted = name == null ? "" : name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(m -> m.name().equals(wanted)).findFirst().orElse(SOLID);
    }

    /** Draws the pattern in the current colour. */
    void draw(Graphics2D g) {
        g.setStroke(new BasicStroke(1.6f));
        switch (this) {
            case SOLID, OUTLINE -> {}
            case DOTS -> dots(g);
            case CROSSHATCH -> {
                slashes(g, false);
                slashes(g, true);
            }
            case DIAGONAL -> slashes(g, false);
            case BACKSLASH -> slashes(g, true);
            case HORIZONTAL -> g.draw(new Line2D.Double(-1, 6, SIZE + 1, 6));
            case VERTICAL -> g.draw(new Line2D.Double(6, -1, 6, SIZE + 1));
        }
    }

    private static void dots(Graphics2D g) {
        g.fill(new Ellipse2D.Double(1.4, 1.4, 3.2, 3.2));
        g.fill(new Ellipse2D.Double(7.4, 7.4, 3.2, 3.2));
    }

    private static void slashes(Graphics2D g, boolean falling) {
        for (int shift = -SIZE; shift <= SIZE; shift += SIZE) {
            double from = falling ? -2 : SIZE + 2;
            double to = falling ? SIZE + 2 : -2;
            g.draw(new Line2D.Double(shift - 2, from, shift + SIZE + 2, to));
        }
    }
}
