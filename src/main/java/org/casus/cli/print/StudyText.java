package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.experiment.study.Shard;
import org.casus.experiment.study.StudyModel;
import org.casus.report.read.Numbers;
import org.casus.scenario.study.OutcomeMeasure;
import org.casus.scenario.study.Range;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;

/** A study in words. */
public final class StudyText {
    private static final double KILO = 1000;
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;

    private StudyText() {}

    /** What is run: design, scenarios, replications, runs. */
    public static List<String> design(StudyModel m) {
        List<String> lines = new ArrayList<>();
        lines.add(name(m));
        if (m.study().question() != null && !m.study().question().isBlank()) {
            lines.add(m.study().question());
        }
        lines.add("Design: " + m.design().words());
        lines.add("Scenarios: " + m.loaded().scenarios().stream().map(s -> s.scenario().id()).collect(Collectors.joining(", ")));
        lines.add(String.format(Locale.ROOT, "Runs: %,d = %,d point(s) x %d scenario(s) x %,d replication(s), seed %d",
                m.order().runs(), m.design().points(), m.order().scenarios(), m.study().replications(), m.study().seed()));
        return lines;
    }

    /** Title of a study, or its id where it has none. */
    public static String name(StudyModel m) {
        return name(m.study());
    }

    /** Title of a study, or its id where it has none. */
    public static String name(Study s) {
        return s.title() == null || s.title().isBlank() ? s.id() : s.title();
    }

    /** Which part of a study is meant, to follow its name; nothing for the whole. */
    public static String shard(Shard s) {
        return s.isWhole() ? "" : ", shard " + s;
    }

    /** Meaning of an outcome, or its name, with its unit. */
    public static String outcome(StudyModel m, String name) {
        return outcome(name, m.study().outcomes().get(name));
    }

    /** Meaning of an outcome, or its name, with its unit. */
    public static String outcome(String name, OutcomeMeasure o) {
        String what = o.meaning() == null ? name : o.meaning();
        return o.unit() == null || o.unit().isEmpty() ? what : what + ", " + o.unit();
    }

    /** Meaning of an outcome, or its name. */
    public static String meaning(StudyModel m, String name) {
        OutcomeMeasure o = m.study().outcomes().get(name);
        return o.meaning() == null ? name : o.meaning();
    }

    /** A value of a factor, as short as six digits allow. */
    public static String value(Object value) {
        return value instanceof Double d ? Numbers.digits(d, 6) : String.valueOf(value);
    }

    /** What a factor sets. */
    public static String target(Swept f) {
        if (!f.actions().isEmpty()) {
            return (f.actor().isEmpty() ? "everybody" : f.actor()) + ": " + String.join(", ", f.actions());
        }
        return f.isParameter() ? f.path().get(1) : String.join(".", f.path());
    }

    /** Values of a factor. */
    public static String values(Swept f) {
        Range r = f.range();
        if (r == null) {
            return f.levels().isEmpty() ? "as in the table" : f.levels().stream().map(String::valueOf).collect(Collectors.joining(" | "));
        }
        return number(r.low()) + " to " + number(r.high()) + (f.whole() ? ", whole" : ", " + r.prior());
    }

    private static String number(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e9 ? String.valueOf((long) x) : String.valueOf((float) x);
    }

    /** A span of time, such as 3 min. */
    public static String duration(double seconds) {
        if (seconds < 2 * MINUTE) {
            return String.format(Locale.ROOT, "%.0f s", Math.max(1, seconds));
        }
        if (seconds < 2 * HOUR) {
            return String.format(Locale.ROOT, "%.0f min", seconds / MINUTE);
        }
        return seconds < 2 * DAY
                ? String.format(Locale.ROOT, "%.1f hours", seconds / HOUR)
                : String.format(Locale.ROOT, "%.1f days", seconds / DAY);
    }

    /** An amount of room on disk, such as 12 MB. */
    public static String size(double bytes) {
        if (bytes < KILO * KILO) {
            return String.format(Locale.ROOT, "%.0f kB", Math.max(1, bytes / KILO));
        }
        return bytes < KILO * KILO * KILO
                ? String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO)
                : String.format(Locale.ROOT, "%.1f GB", bytes / KILO / KILO / KILO);
    }
}
