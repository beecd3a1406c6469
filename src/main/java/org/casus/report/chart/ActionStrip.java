package org.casus.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.outcome.Event;
import org.casus.report.draw.Drawing;
import org.casus.report.draw.Key;
import org.casus.report.draw.KeyEntry;
import org.casus.report.draw.Look;
import org.casus.report.draw.Picture;
import org.casus.report.draw.Text;
import org.casus.report.read.Run;

/** One row an actor, one column a week: the gravest act, darker the higher its rung. */
public final class ActionStrip implements Drawing {
    private static final double NAMES = 230;
    private static final double FOOT = 30;
    private static final double INSET = 60;
    private static final int SMALLEST = 12;
    private static final double MOST_TOLD = .4;
    private final Run run;
    private final ActionGrid grid;

    private ActionStrip(Run run, ActionGrid grid) {
        this.run = run;
        this.grid = grid;
    }

    /** The strip of a run, none where nobody did anything. */
    public static List<Picture> of(Run run) {
        ActionGrid grid = new ActionGrid(run);
        if (grid.isEmpty()) {
            return List.of();
        }
        String each = grid.weeksEach() == 1 ? "each week" : "every " + grid.weeksEach() + " weeks";
        return List.of(new Picture("actions", "What each actor did",
                "The gravest act of each actor " + each + ", by its code; the codes are told below the grid. White is nothing.",
                "Grid of actors by weeks, shaded by the rung of the gravest act. The report's tables count the acts.",
                new ActionStrip(run, grid)));
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D box) {
        Key key = key();
        ActionNames names = new ActionNames(grid.names(run.scenario().actions()));
        double rungs = key.height(g, box.getWidth());
        double told = names.height(g, box.getWidth());
        boolean room = told <= MOST_TOLD * box.getHeight();
        double foot = FOOT + rungs + (room ? told : 0);
        double top = new KeyDates(run).height();
        Rectangle2D area = new Rectangle2D.Double(box.getX() + NAMES, box.getY() + top, box.getWidth() - NAMES - INSET,
                box.getHeight() - top - foot - 6);
        for (int row = 0; row < grid.actors().size(); row++) {
            row(g, area, row);
        }
        dates(g, area);
        new KeyDates(run).labelled(g, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), 0));
        double below = box.getMaxY() - foot + FOOT;
        key.draw(g, new Rectangle2D.Double(box.getX(), below, box.getWidth(), rungs));
        if (room) {
            names.draw(g, new Rectangle2D.Double(box.getX(), below + rungs, box.getWidth(), told));
        }
    }

    private void row(Graphics2D g, Rectangle2D area, int row) {
        double height = area.getHeight() / grid.actors().size();
        double y = area.getY() + row * height;
        g.setFont(Look.LABEL);
        g.setColor(Look.INK);
        name(g, run.actor(grid.actors().get(row)), area.getX() - NAMES, y + height / 2, height);
        double width = area.getWidth() / grid.columns();
        for (int column = 0; column < grid.columns(); column++) {
            cell(g, new Rectangle2D.Double(area.getX() + column * width, y + 1, width, height - 2), grid.at(row, column));
        }
    }

    /** A name on one line, or on two where the row has room for them. */
    private static void name(Graphics2D g, String name, double x, double middle, double height) {
        List<String> lines = height < 40 ? List.of(Text.fit(g, name, NAMES - 12)) : Text.wrap(g, name, NAMES - 12);
        double first = middle + 6 - 10.0 * (Math.min(2, lines.size()) - 1);
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            g.drawString(lines.get(i), (float) x, (float) (first + 20 * i));
        }
    }

    private static void cell(Graphics2D g, Rectangle2D box, Event event) {
        Color fill = event == null ? Color.WHITE : shade(event.rung());
        g.setColor(fill);
        g.fill(box);
        g.setColor(Look.GRID);
        g.setStroke(Look.FINE);
        g.draw(box);
        if (event != null) {
            g.setColor(Look.against(fill));
            code(g, box, event.kind());
        }
    }

    /** A code across or upwards, in the largest letters that fit. */
    private static void code(Graphics2D g, Rectangle2D box, String code) {
        for (int size = Look.LABEL.getSize(); size >= SMALLEST; size--) {
            g.setFont(Look.LABEL.deriveFont((float) size));
            double wide = Text.width(g, code) + 4;
            if (wide <= box.getWidth() && box.getHeight() >= size + 2) {
                Text.centred(g, code, box.getCenterX(), box.getCenterY());
                return;
            }
            if (wide <= box.getHeight() && box.getWidth() >= size + 1) {
                Text.upright(g, code, box.getCenterX(), box.getCenterY());
                return;
            }
        }
    }

    /** Pale yellow at rung 0 to near black at 10, falling evenly in lightness. */
    private static Color shade(double rung) {
        double t = Math.max(0, Math.min(1, rung / 10));
        return new Color(mix(255, 60, t), mix(244, 5, Math.min(1, t * 1.15)), mix(190, 30, Math.min(1, t * 1.6)));
    }

    private static int mix(int from, int to, double t) {
        return (int) Math.round(from + (to - from) * t);
    }

    private void dates(Graphics2D g, Rectangle2D area) {
        int weeks = Math.max(1, run.lastRow());
        double perWeek = area.getWidth() / (grid.columns() * grid.weeksEach());
        int step = Math.max(1, (int) Math.ceil(130 / perWeek));
        for (int week = 0; week <= weeks; week += step) {
            LocalDate date = run.date(week);
            double x = area.getX() + week * perWeek;
            g.setColor(Look.INK);
            g.setStroke(Look.THIN);
            g.draw(new Line2D.Double(x, area.getMaxY(), x, area.getMaxY() + 6));
            g.setFont(Look.AXIS);
            Text.centred(g, date.toString(), x, area.getMaxY() + 18);
        }
    }

    private static Key key() {
        List<KeyEntry> entries = new ArrayList<>();
        String[] names = {"0 negotiation", "2 economic threat", "4 arms", "6 force on armed groups",
            "7 sovereignty violated", "8 limited force", "10 general war"};
        for (String name : names) {
            entries.add(KeyEntry.box(shade(Integer.parseInt(name.substring(0, name.indexOf(' ')))), name));
        }
        return new Key(entries);
    }
}
