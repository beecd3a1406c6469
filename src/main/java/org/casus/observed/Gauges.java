package org.casus.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.outcome.Observation;
import org.casus.util.TextDistance;

/**
 * Finds the gauge of a measure: a series of a run by its name or a sum {@code a+b} of them; {@code
 * change.<series>}; {@code holds.<zone>.<side>} or {@code control.<zone>.<side>} for who holds a zone;
 * {@code event.<id>}; and the sums {@code deaths.total}, {@code deaths.fighters} and {@code
 * deaths.civilians}. The frame may know other names for them.
 *
 * @param frame what can be measured
 */
public record Gauges(Frame frame) {
    static final String TOTAL = "deaths.total";
    static final String FIGHTERS = "deaths.fighters";
    static final String CIVILIANS = "deaths.civilians";
    /** Prefix of deaths by governorate. */
    static final String PLACE = "deaths.at.";

    private static final List<String> COUNTS = List.of("fighters.by.", "civilians.by.", "deaths.", "displaced");
    private static final List<String> RATES = List.of("sorties.", "actual.", "claimed.", "observed.");
    private static final String CHANGE = "change.";
    private static final String EVENT = "event.";

    /**
     * Gauge of an observation that a reader let through.
     *
     * @throws IllegalArgumentException where there is no such measure
     */
    public Gauge of(Observation o) {
        return of(o.measure(), o.unit());
    }

    /**
     * Gauge of a measure.
     *
     * @param unit for a zone, "share" asks how much of it a side holds, anything else whether it holds
     *     most; for an event, "first..." asks when it happens, anything else how often
     * @throws IllegalArgumentException where there is none, saying what there is
     */
    Gauge of(String measure, String unit) {
        String series = frame.aliases().getOrDefault(measure, measure);
        String[] parts = series.split("\\.", -1);
        if (parts.length == 3 && (parts[0].equals("control") || parts[0].equals("holds"))) {
            return zone(measure, parts, unit);
        }
        if (series.startsWith(EVENT)) {
            String event = known("event", series.substring(EVENT.length()), frame.events(), measure);
            SeriesKind kind = unit.strip().toLowerCase(Locale.ROOT).startsWith("first") ? SeriesKind.FIRST : SeriesKind.TIMES;
            return new Gauge(kind, List.of(event), -1, -1);
        }
        if (series.startsWith(CHANGE)) {
            return new Gauge(SeriesKind.CHANGE, stock(series.substring(CHANGE.length()), measure), -1, -1);
        }
        List<String> names = names(series, measure);
        return new Gauge(kind(names, measure), names, -1, -1);
    }

    private Gauge zone(String measure, String[] parts, String unit) {
        int zone = frame.zones().indexOf(known("zone", parts[1], frame.zones(), measure));
        int side = frame.sides().indexOf(known("side", parts[2], frame.sides(), measure));
        boolean share = unit.strip().equalsIgnoreCase("share");
        return new Gauge(share ? SeriesKind.SHARE : SeriesKind.HOLDER, List.of(), zone, side);
    }

    private static String known(String what, String id, List<String> known, String measure) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException("there is no " + what + " '" + id + "' in '" + measure + "'; "
                    + what + "s are " + String.join(", ", known) + "." + TextDistance.hint(id, known));
        }
        return id;
    }

    private List<String> stock(String series, String measure) {
        List<String> names = names(series, measure);
        if (kind(names, measure) != SeriesKind.LEVEL) {
            throw new IllegalArgumentException("'" + measure + "' asks for the change of what is counted; only stocks change");
        }
        return names;
    }

    private List<String> names(String sum, String measure) {
        List<String> out = new ArrayList<>();
        for (String series : sum.split("\\+", -1)) {
            out.addAll(columns(series.strip(), measure));
        }
        return out;
    }

    private List<String> columns(String series, String measure) {
        List<String> columns = switch (series) {
            case TOTAL -> startingWith("fighters.by.", "civilians.by.");
            case FIGHTERS -> startingWith("fighters.by.");
            case CIVILIANS -> startingWith("civilians.by.");
            default -> frame.columns().contains(series) ? List.of(series) : List.of();
        };
        if (columns.isEmpty()) {
            throw unknown(measure, series);
        }
        return columns;
    }

    private IllegalArgumentException unknown(String measure, String series) {
        List<String> all = new ArrayList<>(frame.columns());
        all.addAll(List.of(TOTAL, FIGHTERS, CIVILIANS));
        all.addAll(frame.aliases().keySet().stream().sorted().toList());
        return new IllegalArgumentException("unknown measure '" + measure + "'; allowed are the series of a run such as "
                + String.join(", ", frame.columns().stream().limit(3).toList()) + " (all stand in the head of trajectory.csv), "
                + String.join(", ", TOTAL, FIGHTERS, CIVILIANS)
                + ", change.<series>, holds.<zone>.<side> and event.<id>." + TextDistance.hint(series, all));
    }

    private List<String> startingWith(String... prefixes) {
        List<String> out = new ArrayList<>();
        for (String prefix : prefixes) {
            frame.columns().stream().filter(c -> c.startsWith(prefix)).forEach(out::add);
        }
        return out;
    }

    private static SeriesKind kind(List<String> columns, String measure) {
        List<SeriesKind> kinds = columns.stream().map(Gauges::kind).distinct().toList();
        if (kinds.size() > 1) {
            throw new IllegalArgumentException("'" + measure + "' adds up a stock and a count, which have no sum");
        }
        return kinds.get(0);
    }

    private static SeriesKind kind(String column) {
        if (COUNTS.stream().anyMatch(column::startsWith)) {
            return SeriesKind.FLOW;
        }
        return RATES.stream().anyMatch(column::startsWith) ? SeriesKind.RATE : SeriesKind.LEVEL;
    }
}
