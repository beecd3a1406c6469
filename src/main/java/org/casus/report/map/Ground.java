package org.casus.report.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.casus.model.Theatre;
import org.casus.report.draw.EmptyPaint;
import org.casus.report.draw.Look;
import org.casus.report.draw.Spots;
import org.casus.report.read.Run;

/**
 * The ground of a theatre, cut into cells once and drawn as often as need be.
 *
 * @param outline edge of the map
 * @param cells zones, discs last
 */
public record Ground(Outline outline, List<Cell> cells) {
    private static final double SAME = .95;
    private static final Color BORDER = new Color(0xc4baa5);

    public Ground {
        cells = List.copyOf(cells);
    }

    /**
     * Ground of a theatre, which must have a zone.
     *
     * @param folder folder of the scenario, from which its outline is read; null: the hull of the zones
     */
    public static Ground of(Theatre theatre, Path folder) {
        Projection projection = Projection.around(theatre.zones().values());
        Outline outline = Outline.of(theatre, folder, projection);
        return new Ground(outline, new Cells(theatre, projection, outline.shape()).all());
    }

    /** What the size of filled ground tells of the area of zones. */
    static String sizes(Theatre theatre, List<Cell> cells) {
        if (theatre.outsideArea() <= 0) {
            return "Cells fill the map: their size does not show the area of a zone.";
        }
        long small = cells.stream().filter(c -> c.held().getArea() < SAME * theatre.zones().get(c.zone()).area()).count();
        return "Filled ground is true to the area of each zone, but for the smallest discs, which are enlarged"
                + (small == 0 ? "." : ", and " + small + " whose cell is smaller.");
    }

    /** Fits the map into a box of pixels. */
    public MapView view(Rectangle2D box) {
        return new MapView(outline.shape().getEnvelopeInternal(), box);
    }

    /** Fills cells by who holds them at a row of a run. */
    public void control(Graphics2D g, MapView view, Run run, int row) {
        new ControlMap(run, row, outline, cells).ground(g, view);
    }

    /** Fills what is held of every cell, with borders. @param paint of a zone, by its id */
    void fill(Graphics2D g, MapView view, Function<String, Paint> paint) {
        Shape edge = view.shape(outline.shape());
        g.setPaint(new EmptyPaint());
        g.fill(edge);
        g.setColor(BORDER);
        g.setStroke(Look.THIN);
        cells.forEach(c -> g.draw(view.shape(c.whole())));
        for (Cell cell : cells) {
            Shape held = cell.disc() ? ControlMap.disc(cell, view) : view.shape(cell.held());
            g.setPaint(paint.apply(cell.zone()));
            g.fill(held);
            g.setColor(cell.disc() ? Look.INK : BORDER);
            g.setStroke(cell.disc() ? Look.BOLD : Look.THIN);
            g.draw(held);
        }
        g.setColor(Look.INK);
        g.setStroke(Look.BOLD);
        g.draw(edge);
    }

    /** Cells of the zones that are named from a value on, the most valuable first; all where there are few. */
    public List<Cell> named(Theatre theatre, double least) {
        return ZoneLabels.named(cells, theatre.zones(), least);
    }

    /**
     * Writes letters of holders and names of zones where there is room.
     *
     * @param spots places in pixels that are taken already; names take theirs, too
     * @param least value of a zone, 0 to 1, from which on its name is written
     */
    public void labels(Graphics2D g, Spots spots, Run run, int row, double least) {
        ZoneLabels labels = new ZoneLabels(g, view(spots.bounds()), spots);
        labels.names(cells, run.scenario().theatre().zones(), least);
        new ControlMap(run, row, outline, cells).letters(labels);
    }
}
