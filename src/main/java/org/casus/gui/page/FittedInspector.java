package org.casus.gui.page;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import sim.portrayal.Inspector;

/** An inspector as wide and high as the room that the console has, so that words wrap and its parts scroll by themselves. */
public abstract class FittedInspector extends Inspector implements Scrollable {
    private static final long serialVersionUID = 1;
    private static final int STEP = 16;

    /** A part that scrolls. */
    protected static JScrollPane scrolled(JComponent part) {
        JScrollPane scroll = new JScrollPane(part);
        scroll.getVerticalScrollBar().setUnitIncrement(STEP);
        return scroll;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return true;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(380, 480);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return seen.height;
    }
}
