package org.casus.gui.map;

import java.awt.Graphics2D;

/** Who holds what. The legend explains it side by side, not here. */
record Control() implements Layer {
    @Override
    public String title() {
        return "Control";
    }

    @Override
    public void draw(Graphics2D g, Scene s) {
        s.ground().control(g, s.view(), s.week().run(), s.week().number());
    }

    @Override
    public void sample(Graphics2D g) {
        throw new UnsupportedOperationException("control has its own entries");
    }

    @Override
    public String meaning() {
        return "";
    }
}
