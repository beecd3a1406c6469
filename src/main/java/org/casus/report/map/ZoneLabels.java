package org.casus.report.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casus.model.Zone;
import org.casus.report.draw.Inks;
import org.casus.report.draw.Look;
import org.casus.report.draw.Spots;
import org.casus.report.draw.Text;

/** Names of the zones that matter most and letters of who holds the rest, none over another. */
final class ZoneLabels {
    private static final double DOT = 4;
    private static final int FEW = 12;
    /** Pixels from which on a line leads to a name. */
    private static final double FAR = 16;
    private static final int STEPS = 24;
    private final Graphics2D g;
    private final MapView view;
    private final Spots spots;

    ZoneLabels(Graphics2D g, MapView view, Rectangle2D box) {
        this(g, view, new Spots(box));
    }

    /** @param spots where something may stand already */
    ZoneLabels(Graphics2D g, MapView view, Spots spots) {
        this.g = g;
        this.view = view;
        this.spots = spots;
    }

    /** Cells of zones from a value on, or of all where there are few, the most valuable first. */
    static List<Cell> named(List<Cell> cells, Map<String, Zone> zones, double least) {
        return cells.stream()
                .filter(c -> zones.size() <= FEW || zones.get(c.zone()).value() >= least)
                .sorted(Comparator.comparingDouble(c -> -zones.get(c.zone()).value()))
                .toList();
    }

    /** Names from a value on, or of all zones where there are few, the most valuable first; one for which there is no room near by is left out, and so is a dot where another mark stands. */
    void names(List<Cell> cells, Map<String, Zone> zones, double least) {
        List<Cell> important = named(cells, zones, least);
        List<Point2D> free = important.stream().map(c -> view.pixel(c.centre())).filter(p -> !spots.taken(around(p, DOT + 1))).toList();
        free.forEach(this::dot);
        important.forEach(c -> name(view.pixel(c.centre()), zones.get(c.zone()).name()));
    }

    /** A letter in every cell that has room for it. */
    void letters(List<Cell> cells, Map<String, Strength> strengths, Inks inks) {
        g.setFont(Look.STRONG);
        for (Cell cell : cells) {
            String letters = strengths.get(cell.zone()).letters(inks);
            double wide = Text.width(g, letters) + 8;
            List<Rectangle2D> places = new ArrayList<>();
            for (double[] shift : new double[][] {{0, 0}, {0, 22}, {0, -22}, {26, 0}, {-26, 0}, {26, 20}, {-26, 20}}) {
                Point2D p = view.pixel(cell.centre());
                places.add(new Rectangle2D.Double(p.getX() + shift[0] - wide / 2, p.getY() + shift[1] - 11, wide, 22));
            }
            places.removeIf(p -> !view.shape(cell.held()).contains(p));
            spots.take(places).ifPresent(p -> letter(p, letters));
        }
    }

    /** A text in every cell that has room for it, plain on its fill. */
    void texts(List<Cell> cells, Map<String, String> texts, Font font) {
        texts(cells, texts, font, true);
    }

    /** A text on every cell, over its neighbours too where that is the only room. */
    void over(List<Cell> cells, Map<String, String> texts, Font font) {
        texts(cells, texts, font, false);
    }

    private void texts(List<Cell> cells, Map<String, String> texts, Font font, boolean inside) {
        g.setFont(font);
        for (Cell cell : cells) {
            String text = texts.get(cell.zone());
            if (text.isEmpty()) {
                continue;
            }
            double wide = Text.width(g, text) + 4;
            Point2D p = view.pixel(cell.centre());
            List<Rectangle2D> places = new ArrayList<>();
            for (double[] shift : new double[][] {{0, 0}, {0, 16}, {0, -16}, {20, 0}, {-20, 0}, {0, 26}, {0, -26}}) {
                places.add(new Rectangle2D.Double(p.getX() + shift[0] - wide / 2, p.getY() + shift[1] - 9, wide, 18));
            }
            places.removeIf(at -> inside && !view.shape(cell.held()).contains(at));
            spots.take(places).ifPresent(at -> Text.haloed(g, text, at.getX() + 2, at.getY() + 15));
        }
    }

    /** Badges of factions next to the places where they are strong. */
    void badges(List<Cell> cells, FactionMarks marks) {
        for (Cell cell : cells) {
            for (String faction : marks.in(cell.zone())) {
                Point2D p = view.pixel(cell.centre());
                List<Rectangle2D> places = new ArrayList<>();
                for (double[] shift : new double[][] {{0, 0}, {16, 0}, {-16, 0}, {0, 16}, {0, -16}, {22, 22}, {-22, -22}, {-22, 22}}) {
                    places.add(around(new Point2D.Double(p.getX() + shift[0], p.getY() + shift[1]), FactionMarks.RADIUS + 1));
                }
                spots.take(places).ifPresent(place -> marks.badge(g, faction, place.getCenterX(), place.getCenterY()));
            }
        }
    }

    private void letter(Rectangle2D place, String letters) {
        g.setColor(Color.WHITE);
        g.fill(place);
        g.setColor(Look.INK);
        g.setStroke(Look.FINE);
        g.draw(place);
        Text.centred(g, letters, place.getCenterX(), place.getCenterY());
    }

    private void name(Point2D at, String name) {
        g.setFont(Look.LABEL);
        String text = Text.fit(g, name, 210);
        List<Rectangle2D> places = places(at, Text.width(g, text) + 6);
        places.removeIf(p -> leader(at, p).stream().anyMatch(spots::written));
        spots.take(places).ifPresent(place -> {
            draw(leader(at, place));
            Text.haloed(g, text, place.getX() + 3, place.getY() + 16);
        });
    }

    private void dot(Point2D at) {
        spots.block(around(at, DOT + 1));
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(at.getX() - DOT - 1.5, at.getY() - DOT - 1.5, 2 * DOT + 3, 2 * DOT + 3));
        g.setColor(Look.INK);
        g.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT));
    }

    /** Small places along a line to a name that stands far off, from where it leaves the marks of its zone; none for one near by. */
    private List<Rectangle2D> leader(Point2D at, Rectangle2D place) {
        double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), at.getX()));
        double y = Math.max(place.getMinY() + 3, Math.min(place.getMaxY() - 3, at.getY()));
        if (at.distance(x, y) <= FAR) {
            return List.of();
        }
        return IntStream.rangeClosed(0, STEPS).mapToDouble(i -> (double) i / STEPS)
                .mapToObj(i -> around(new Point2D.Double(at.getX() + i * (x - at.getX()), at.getY() + i * (y - at.getY())), 1))
                .dropWhile(spots::taken).toList();
    }

    private void draw(List<Rectangle2D> leader) {
        if (!leader.isEmpty()) {
            Rectangle2D from = leader.get(0);
            Rectangle2D to = leader.get(leader.size() - 1);
            g.setColor(Look.INK);
            g.setStroke(Look.THIN);
            g.draw(new Line2D.Double(from.getCenterX(), from.getCenterY(), to.getCenterX(), to.getCenterY()));
            leader.forEach(spots::block);
        }
    }

    private static List<Rectangle2D> places(Point2D at, double width) {
        List<Rectangle2D> places = new ArrayList<>();
        for (double away : new double[] {8, 20, 34, 50, 68, 88}) {
            for (double[] way : new double[][] {{1, 0}, {-1, 0}, {.7, -.7}, {.7, .7}, {-.7, -.7}, {-.7, .7}, {0, -1}, {0, 1}}) {
                double x = at.getX() + way[0] * away - (way[0] > 0 ? 0 : way[0] < 0 ? width : width / 2);
                double y = at.getY() + way[1] * away - (way[1] > 0 ? 0 : way[1] < 0 ? 21 : 10.5);
                places.add(new Rectangle2D.Double(x, y, width, 21));
            }
        }
        return places;
    }

    private static Rectangle2D around(Point2D p, double half) {
        return new Rectangle2D.Double(p.getX() - half, p.getY() - half, 2 * half, 2 * half);
    }
}
