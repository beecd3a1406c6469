package org.casus.gui.map;

import java.awt.Graphics2D;
import org.casus.report.draw.Spots;

/** Names of the weightier zones, of all of them when zoomed in, and letters of who holds what. */
record Labels() implements Layer {
    private static final double IMPORTANT = .7;
    private static final double LESS = .35;
    /** Widths of the whole map in pixels from which on more names find room. */
    private static final double WIDE = 1200;
    private static final double WIDEST = 1900;
    /** Words stand smaller on a screen than on the report's large sheets. */
    private static final double SIZE = .82;
    private static final double DOT = 9;

    @Override
    public String title() {
        return "Names and letters";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {}

    @Override
    public void marks(Scene s, Plan plan) {
        s.ground().named(s.week().run().scenario().theatre(), least(s))
                .forEach(c -> plan.dot(Ink.box(s.view().pixel(c.centre()), DOT, DOT)));
    }

    @Override
    public void words(Graphics2D g, Scene s, Plan plan) {
        plan.then(canvas -> {
            Spots spots = plan.enlarged(1 / SIZE);
            canvas.scale(SIZE, SIZE);
            s.ground().labels(canvas, spots, s.week().run(), s.week().number(), least(s));
        });
    }

    private static double least(Scene s) {
        double width = s.box().getWidth();
        return width > WIDEST ? 0 : width > WIDE ? LESS : IMPORTANT;
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
