package org.casus.gui.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Names of the weightier zones, of all of them when zoomed in, and letters of who holds what. */
record Labels() implements Layer {
    private static final double IMPORTANT = .7;
    private static final double LESS = .35;
    /** Widths of the whole map in pixels from which on more names find room. */
    private static final double WIDE = 1200;
    private static final double WIDEST = 1900;
    /** Words stand smaller on a screen than on the report's large sheets. */
    private static final double SIZE = .82;

    @Override
    public String title() {
        return "Names and letters";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        double width = s.box().getWidth();
        Rectangle2D box = s.box();
        g.scale(SIZE, SIZE);
        Rectangle2D large = new Rectangle2D.Double(
                box.getX() / SIZE, box.getY() / SIZE, box.getWidth() / SIZE, box.getHeight() / SIZE);
        s.ground().labels(g, large, s.week().run(), s.week().number(), width > WIDEST ? 0 : width > WIDE ? LESS : IMPORTANT);
    }

    @Override
    public void sample(Graphics2D g) {
        throw new UnsupportedOperationException("letters stand beside the sides");
    }

    @Override
    public String meaning() {
        return "";
    }
}
