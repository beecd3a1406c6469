package org.casus.gui.map;

import java.awt.Graphics2D;
import org.casus.report.draw.Look;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The words of all layers that are shown, over everything else. */
final class WordsPortrayal extends FieldPortrayal2D {
    private final MapBoard board;

    WordsPortrayal(MapBoard board) {
        this.board = board;
        setField("Words");
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        Graphics2D g = (Graphics2D) graphics.create();
        Look.smooth(g);
        board.scene(board.whole(info.draw)).plan().draw(g);
        g.dispose();
    }

    @Override
    public void hitObjects(DrawInfo2D range, Bag found) {}

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }
}
