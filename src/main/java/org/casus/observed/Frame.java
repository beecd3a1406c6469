package org.casus.observed;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Zone;
import org.casus.outcome.Period;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;

/**
 * What can be measured in a scenario, and when.
 *
 * @param start first day
 * @param weeks weeks that are run
 * @param columns series of a run
 * @param zones zone ids
 * @param sides side ids
 * @param governorates regions of the zones
 * @param events ids of actions and agreements, whose events can be counted
 * @param aliases series by other name; empty for a measure that runs do not give
 */
public record Frame(
        LocalDate start, int weeks, List<String> columns, List<String> zones, List<String> sides, List<String> governorates,
        List<String> events, Map<String, String> aliases) implements Serializable {
    private static final int WEEK = 7;

    public Frame {
        columns = List.copyOf(columns);
        zones = List.copyOf(zones);
        sides = List.copyOf(sides);
        governorates = List.copyOf(governorates);
        events = List.copyOf(events);
        aliases = Map.copyOf(aliases);
    }

    /** Frame of a scenario. @param sample any run of it, however short */
    public static Frame of(Scenario s, RunResult sample) {
        List<String> governorates = s.theatre().zones().values().stream().map(Zone::governorate)
                .filter(g -> g != null && !g.isBlank()).distinct().toList();
        List<String> events = new ArrayList<>(s.actions().keySet());
        events.addAll(s.agreements().keySet());
        return new Frame(s.start(), s.weeks(), sample.trajectory().columns(), sample.control().zones(),
                sample.control().sides(), governorates, events, Map.of());
    }

    /** The same with other names for measures. @param more series by name; empty for what runs do not give */
    public Frame naming(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(aliases);
        all.putAll(more);
        return new Frame(start, weeks, columns, zones, sides, governorates, events, all);
    }

    /**
     * The same, run no longer than a day needs.
     *
     * @throws IllegalArgumentException where it starts after that day
     */
    public Frame until(LocalDate day) {
        if (day.isBefore(start)) {
            throw new IllegalArgumentException("it starts on " + start + ", after " + day);
        }
        int needed = (day(day) + WEEK) / WEEK;
        return new Frame(start, Math.min(weeks, needed), columns, zones, sides, governorates, events, aliases);
    }

    /** Days from the start to the morning of a date. */
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    /** The day on which the run ends, which is the morning after its last week. */
    public LocalDate end() {
        return start.plusDays((long) WEEK * weeks);
    }

    /** Whether a run covers a period. @param counted every day of it is needed, else the morning of its last is enough */
    public boolean covers(Period p, boolean counted) {
        LocalDate last = counted ? end().minusDays(1) : end();
        return !p.from().isBefore(start) && !p.to().isAfter(last);
    }

    /** Whether a run covers some day of a period. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !to.isBefore(start) && from.isBefore(end());
    }
}
