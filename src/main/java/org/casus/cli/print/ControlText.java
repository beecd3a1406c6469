package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casus.analysis.Interval;
import org.casus.analysis.ControlShift;
import org.casus.outcome.files.JsonText;
import org.casus.report.draw.Picture;
import org.casus.report.draw.Sheet;
import org.casus.report.map.ShiftPicture;
import org.casus.report.study.StudyPage;
import org.casus.scenario.Scenario;

/**
 * How the probability of control differs between two scenarios, as text, JSON and part of a page.
 *
 * @param scenario the first
 * @param folder of it, from which its outline is read
 * @param a name of the first
 * @param b name of the second
 * @param shifts differences by week; empty where there is nothing to compare
 * @param why there is nothing to compare, in words; empty where there is
 */
public record ControlText(Scenario scenario, Path folder, String a, String b, TreeMap<Integer, ControlShift> shifts, String why) {
    private static final int TOLD = 5;
    private static final double PER_CENT = 100;

    private record Place(int zone, int side) {}

    private String date(int week) {
        return scenario.start().plusWeeks(week).toString();
    }

    private static String name(String own, String id) {
        return own == null ? id : own;
    }

    private String zone(ControlShift s, int zone) {
        return name(scenario.theatre().zones().get(s.zones().get(zone)).name(), s.zones().get(zone));
    }

    private String side(ControlShift s, int side) {
        return name(scenario.sides().get(s.sides().get(side)).name(), s.sides().get(side));
    }

    private static String points(double share) {
        long points = Math.round(PER_CENT * Math.abs(share));
        return (points == 0 ? "" : share > 0 ? "+" : "-") + points;
    }

    private static String cell(ControlShift s, int zone, int side) {
        Interval i = s.interval(zone, side);
        return points(s.difference(zone, side)) + "  (" + points(i.low()) + " to " + points(i.high()) + ")";
    }

    /** Places whose interval leaves out zero, the greatest difference first. */
    private static List<Place> clear(ControlShift s) {
        return IntStream.range(0, s.zones().size()).boxed()
                .flatMap(z -> IntStream.range(0, s.sides().size()).filter(side -> s.clear(z, side)).mapToObj(side -> new Place(z, side)))
                .sorted(Comparator.comparingDouble(p -> -Math.abs(s.difference(p.zone(), p.side())))).toList();
    }

    private static long different(ControlShift s) {
        return IntStream.range(0, s.zones().size()).filter(s::differs).count();
    }

    /** What stands out at the last week, for a terminal. */
    public List<String> lines() {
        if (shifts.isEmpty()) {
            return why.isEmpty() ? List.of() : List.of(why);
        }
        ControlShift s = shifts.lastEntry().getValue();
        List<String> lines = new ArrayList<>(List.of("Control on " + date(shifts.lastKey()) + ": " + said(s)));
        clear(s).stream().limit(TOLD).forEach(p -> lines.add("  " + zone(s, p.zone()) + ", " + side(s, p.side()) + ": " + cell(s, p.zone(), p.side())));
        return lines;
    }

    private String said(ControlShift s) {
        long different = different(s);
        if (different == 0) {
            return "in each of " + s.pairs() + " pairs the same side holds each zone; the difference is exactly zero.";
        }
        return "in some of " + s.pairs() + " pairs another side holds most of " + different + " of " + s.zones().size() + " zones; of "
                + different * s.sides().size() + " differences in probability " + clear(s).size()
                + " leave out zero, and one in twenty would by chance.";
    }

    /** The numbers, by week, zone and side. */
    public ObjectNode json() {
        ObjectNode out = JsonText.object();
        shifts.forEach((week, s) -> {
            ObjectNode at = out.putObject(String.valueOf(week)).put("date", date(week)).put("pairs", s.pairs());
            for (int z = 0; z < s.zones().size(); z++) {
                for (int side = 0; side < s.sides().size(); side++) {
                    at.withObject("zones").withObject(s.zones().get(z)).set(s.sides().get(side), numbers(s, z, side));
                }
            }
        });
        return out;
    }

    private static ObjectNode numbers(ControlShift s, int zone, int side) {
        Interval i = s.interval(zone, side);
        ObjectNode out = JsonText.object().put("both", s.both()[zone][side]).put("onlyA", s.onlyA()[zone][side]).put("onlyB", s.onlyB()[zone][side]);
        out.set("difference", JsonText.number(s.difference(zone, side)));
        out.putArray("interval95").add(JsonText.number(i.low())).add(JsonText.number(i.high()));
        return out;
    }

    /** Maps with their tables, the last week first. */
    public void page(StudyPage page) {
        if (shifts.isEmpty() && why.isEmpty()) {
            return;
        }
        page.heading("Who holds what");
        if (shifts.isEmpty()) {
            page.paragraph(why);
            return;
        }
        shifts.descendingMap().forEach((week, s) -> page.folded("Control on " + date(week), week.equals(shifts.lastKey()), p -> week(p, week, s)));
    }

    private void week(StudyPage page, int week, ControlShift s) {
        page.paragraph("Control on " + date(week) + ": " + said(s));
        if (different(s) == 0) {
            return;
        }
        Picture picture = new ShiftPicture(scenario, folder, a, b).at(s, week);
        page.figure(picture.title() + ", in points of per cent of " + s.pairs() + " simulated pairs.",
                new Sheet(picture, "simulated, " + s.pairs() + " pairs of runs: " + scenario.title() + ", " + a + " and " + b, ""));
        List<String> head = new ArrayList<>(List.of("zone"));
        IntStream.range(0, s.sides().size()).forEach(side -> head.add(side(s, side)));
        page.table("Per cent of runs of " + b + " in which each side holds most of the zone, less that of " + a + ", in points, with 95% interval;"
                + " zones that the same side holds in both runs of every pair (" + (s.zones().size() - different(s)) + ") are left out",
                head, IntStream.range(0, s.zones().size()).filter(s::differs).mapToObj(z -> row(s, z)).toList());
    }

    private List<String> row(ControlShift s, int zone) {
        List<String> row = new ArrayList<>(List.of(zone(s, zone)));
        IntStream.range(0, s.sides().size()).forEach(side -> row.add(s.differs(zone, side) ? cell(s, zone, side) : "0"));
        return row;
    }

    /** How it was computed. */
    static String method() {
        return "Probability of control: share of runs in which a side holds more of the zone than any other; its difference over pairs of runs"
                + " has Newcombe's interval for paired proportions (1998, method 10), as if pairs were independent.";
    }
}
