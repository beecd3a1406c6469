package org.casus.report.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something that can be drawn into a box. */
@FunctionalInterface
public interface Drawing {
    /**
     * Draws inside the box and nowhere else.
     *
     * @param g canvas, in pixels
     * @param box where to draw
     */
    void draw(Graphics2D g, Rectangle2D box);
}
