package org.casus.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.casus.model.Level;
import org.casus.outcome.Event;
import org.casus.scenario.Scenario;

/** Words for ids, as an outlet uses them, and for the numbers of an event. */
final class Names {
    private static final double SAME = 1e-9;
    private static final Pattern BRACKETS = Pattern.compile("(?<=\\S) \\([^()]*\\)$");
    private final Scenario scenario;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<Level>> levels = new LinkedHashMap<>();

    Names(Scenario s) {
        scenario = s;
        s.agreements().forEach((id, a) -> put(id, a.name()));
        s.theatre().zones().forEach((id, z) -> put(id, z.name()));
        s.factions().forEach((id, f) -> put(id, f.name()));
        s.sides().forEach((id, side) -> put(id, side.name()));
        s.actors().forEach((id, a) -> put(id, a.name()));
        s.levels().forEach((id, l) ->
                levels.computeIfAbsent(id.substring(0, Math.max(0, id.lastIndexOf('.'))), k -> new ArrayList<>()).add(l));
    }

    private void put(String id, String name) {
        names.put(id, name == null ? id : name);
    }

    /** What an outlet calls something, without what stands in brackets behind its name; nothing stays empty. */
    String of(Voice v, String id) {
        String own = v.outlet().calls().get(id);
        return own != null ? own : BRACKETS.matcher(of(id)).replaceFirst("");
    }

    /** Its name in the scenario; nothing stays empty. */
    String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** Words that stand in for those in braces. */
    Map<String, String> words(Voice v, Event e) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("actor", of(v, e.actor()));
        words.put("subject", of(v, e.subject()));
        words.put("level", level(e));
        words.put("date", date((int) Math.floor(e.day())).toString());
        words.put("outlet", v.outlet().name());
        return words;
    }

    /** The words with a count and its plural. */
    Map<String, String> counted(Map<String, String> words, double count) {
        words.put("count", number(count));
        words.put("s", count == 1 ? "" : "s");
        return words;
    }

    LocalDate date(int day) {
        return scenario.start().plusDays(day);
    }

    /** A whole number with groups of thousands; empty for none. */
    static String number(double x) {
        return Double.isNaN(x) ? "" : String.format(Locale.ROOT, "%,d", Math.round(x));
    }

    /** Label of the level that an event's number stands for; empty where it has none. */
    private String level(Event e) {
        List<Level> own = levels.get(e.kind() + "." + e.actor());
        for (Level l : own != null ? own : levels.getOrDefault(e.kind(), List.of())) {
            if (Math.abs(l.value() - e.value()) < SAME) {
                return l.label();
            }
        }
        return "";
    }
}
