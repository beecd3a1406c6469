package org.casus.observed;

import java.util.List;
import java.util.stream.Stream;
import org.casus.outcome.Event;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.ZoneControl;

/**
 * Reads one measure off runs.
 *
 * @param kind how it is read
 * @param names series that are added up, or the one event; none for zones
 * @param zone index of the zone, -1 for none
 * @param side index of the side, -1 for none
 */
public record Gauge(SeriesKind kind, List<String> names, int zone, int side) {
    private static final double WEEK = 7;

    public Gauge {
        names = List.copyOf(names);
    }

    /** Value in a run for the period of an observation, in its unit; for a zone the index of the side that holds most of it. */
    public double read(RunResult run, Frame frame, Observation o) {
        Period p = o.period();
        double last = frame.day(p.to()) / WEEK;
        return switch (kind) {
            case LEVEL -> mean(run.trajectory(), frame, p);
            case CHANGE -> level(run.trajectory(), last) / level(run.trajectory(), frame.day(p.from()) / WEEK) - 1;
            case SHARE -> share(run.control(), last);
            case HOLDER -> holder(run.control(), (int) Math.round(last));
            case FLOW -> sum(run.trajectory(), frame, p) / WEEK * Per.of(o.unit()).ofTotal(p.days());
            case RATE -> sum(run.trajectory(), frame, p) / p.days() * Per.of(o.unit()).ofMean(p.days());
            case FIRST -> happened(run.events()).findFirst().orElse(run.weeks() * WEEK);
            case TIMES -> happened(run.events()).filter(d -> d >= frame.day(p.from()) && d < frame.day(p.to()) + 1).count();
        };
    }

    /** The same at the start: no change where change is asked; not a number for what is counted. */
    public double start(RunResult run) {
        return switch (kind) {
            case LEVEL -> level(run.trajectory(), 0);
            case SHARE -> share(run.control(), 0);
            case HOLDER -> holder(run.control(), 0);
            case CHANGE -> 0;
            case FLOW, RATE, FIRST, TIMES -> Double.NaN;
        };
    }

    /** Value of a stock at the end of each week, from the start. */
    public double[] weekly(RunResult run) {
        double[] out = new double[run.trajectory().size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = kind == SeriesKind.SHARE ? share(run.control(), row) : level(run.trajectory(), row);
        }
        return out;
    }

    /** Whether it is a total that grows with the days it is counted over. */
    public boolean total(Observation o) {
        return kind == SeriesKind.TIMES || kind == SeriesKind.FLOW && Per.of(o.unit()) != Per.DAY && Per.of(o.unit()) != Per.WEEK;
    }

    private Stream<Double> happened(List<Event> events) {
        return events.stream().filter(e -> e.kind().equals(names.get(0))).map(Event::day);
    }

    private double mean(Trajectory t, Frame frame, Period p) {
        double sum = 0;
        for (int day = frame.day(p.from()); day <= frame.day(p.to()); day++) {
            sum += level(t, day / WEEK);
        }
        return sum / p.days();
    }

    private double level(Trajectory t, double row) {
        int before = (int) Math.floor(row);
        double rest = row - before;
        return rest == 0 ? at(t, before) : (1 - rest) * at(t, before) + rest * at(t, before + 1);
    }

    private double share(ZoneControl c, double row) {
        int before = (int) Math.floor(row);
        double rest = row - before;
        double first = c.share(before, zone, side);
        return rest == 0 ? first : (1 - rest) * first + rest * c.share(before + 1, zone, side);
    }

    /** The side with the largest share, the first of equals. */
    private int holder(ZoneControl c, int row) {
        int most = 0;
        for (int s = 1; s < c.sides().size(); s++) {
            most = c.share(row, zone, s) > c.share(row, zone, most) ? s : most;
        }
        return most;
    }

    /** Sum over the days of a period of the weekly value of the week each lies in. */
    private double sum(Trajectory t, Frame frame, Period p) {
        double sum = 0;
        int first = frame.day(p.from());
        for (int day = first; day < first + p.days(); day++) {
            sum += at(t, (int) (day / WEEK) + 1);
        }
        return sum;
    }

    private double at(Trajectory t, int row) {
        double sum = 0;
        for (String name : names) {
            sum += t.at(row, name);
        }
        return sum;
    }
}
