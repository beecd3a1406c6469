package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Event;
import org.casus.outcome.files.JsonText;

/**
 * Items of the wire, and what an actor saw itself, in the order of their days.
 *
 * @param names names and dates of the run
 * @param outlets names of outlets by id
 * @param seen what the actor saw itself; empty where the whole run is told
 * @param items what outlets printed
 */
public record WireText(RunNames names, JsonNode outlets, List<Event> seen, List<Dispatch> items) {
    private static final String SAW = "seen";

    /** One entry with its day, so that both sorts can be put in order. */
    private record Entry(int day, List<String> lines, ObjectNode json) {}

    /** Plain text: date, outlet and item; what happened below it, where that is told. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        entries().forEach(e -> lines.addAll(e.lines()));
        return lines.isEmpty() ? List.of("Nothing was printed or seen.") : lines;
    }

    /** The same as an array. */
    public JsonNode json() {
        ArrayNode out = JsonText.object().arrayNode();
        entries().forEach(e -> out.add(e.json()));
        return out;
    }

    private List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        seen.forEach(e -> all.add(saw(e)));
        items.forEach(d -> all.add(printed(d)));
        all.sort(Comparator.comparingInt(Entry::day));
        return all;
    }

    private Entry saw(Event e) {
        int day = (int) Math.floor(e.day());
        ObjectNode json = JsonText.object().put("date", date(day)).put("outlet", "").put("sort", SAW).put("text", e.text());
        json.set("number", JsonText.number(e.value()));
        return new Entry(day, List.of(date(day) + "  [" + SAW + "] " + e.text()), json);
    }

    private Entry printed(Dispatch d) {
        String who = outlets.path(d.outlet()).asText(d.outlet());
        ObjectNode json = JsonText.object().put("date", date(d.day())).put("outlet", d.outlet()).put("sort", "printed")
                .put("text", d.text()).put("says", d.claim().says());
        json.set("number", JsonText.number(d.claim().number()));
        json.put("unit", d.claim().unit()).set("credibility", JsonText.number(d.credibility()));
        List<String> lines = new ArrayList<>();
        lines.add(date(d.day()) + "  " + who + " (believed " + String.format(Locale.ROOT, "%.2f", d.credibility()) + "): " + d.text());
        if (d.truth() != null) {
            lines.add("            what happened: " + d.truth().sentence() + " [" + d.truth().slant() + "]");
            json.putObject("truth").put("text", d.truth().sentence()).put("slant", d.truth().slant())
                    .set("number", JsonText.number(d.truth().number()));
        }
        return new Entry(d.day(), lines, json);
    }

    private String date(int day) {
        LocalDate start = names.date(0);
        return start.plusDays(day).toString();
    }
}
