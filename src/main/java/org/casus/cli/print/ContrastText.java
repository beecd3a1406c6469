package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.analysis.Interval;
import org.casus.experiment.cause.Contrast.Outcome;
import org.casus.experiment.cause.Parting;
import org.casus.experiment.cause.PartingEffect;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;

/**
 * Where and why two scenarios part, in plain text.
 *
 * @param ids ids of the two
 * @param seed seed on which choices are compared
 * @param ranked series by which they are ranked
 * @param inputs what the files say differently
 * @param partings all choices that differ
 * @param effects effects of the first of them
 * @param outcomes differences at the end
 * @param caveat what the first wants said with every comparison, may be null
 * @param words series in words
 * @param names names of the second
 */
public record ContrastText(List<String> ids, long seed, String ranked, List<String> inputs, List<Parting> partings,
        List<PartingEffect> effects, List<Outcome> outcomes, String caveat, Map<String, String> words, RunNames names) {
    private static final int MOST_INPUTS = 40;
    private static final int REASONS = 2;

    /** Inputs, the first parting, the ranking, the outcomes. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("A is " + ids.get(0) + ", B is " + ids.get(1) + "; choices on seed " + seed + ".");
        lines.add("");
        lines.add(inputs.isEmpty() ? "The files say the same." : "What the files say differently, A first:");
        inputs.stream().limit(MOST_INPUTS).forEach(i -> lines.add("  " + i));
        if (inputs.size() > MOST_INPUTS) {
            lines.add("  and " + (inputs.size() - MOST_INPUTS) + " more");
        }
        lines.add("");
        choices(lines);
        lines.add("");
        lines.addAll(outcomeLines());
        if (caveat != null) {
            lines.addAll(List.of("", caveat));
        }
        return lines;
    }

    private void choices(List<String> lines) {
        if (partings.isEmpty()) {
            lines.add("No actor chose otherwise.");
            return;
        }
        Parting p = partings.get(0);
        lines.add("They first part in week " + (p.b().week() + 1) + " (from " + names.date(p.b().week()) + "): " + names.actor(p.b().actor())
                + " chose: " + names.option(Parting.chosen(p.a())) + " in A, " + names.option(Parting.chosen(p.b())) + " in B.");
        lines.add("Why: " + reason(p) + ".");
        lines.add(partings.size() + " choices differ in all. What the first of them did to " + called(ranked)
                + " at the end of B, B's choice against A's, with other luck after it:");
        lines.add("");
        Columns columns = new Columns("week", "who", "in A", "in B", "effect", "95% interval", "why");
        for (PartingEffect e : effects) {
            Decision d = e.parting().b();
            columns.row(d.week() + 1 + "", names.actor(d.actor()), names.option(Parting.chosen(e.parting().a())),
                    names.option(Parting.chosen(d)), Numbers.signed(e.effect()), interval(e.interval()), reason(e.parting()));
        }
        lines.addAll(effects.isEmpty() ? List.of("None of A's choices was on offer in B.") : columns.lines());
    }

    /** Why the second did not choose as the first. */
    private String reason(Parting p) {
        int other = p.firstChoiceInSecond();
        if (other < 0) {
            return "A's choice was not on offer in B";
        }
        if (p.a().options().stream().noneMatch(o -> o.action().equals(Parting.chosen(p.b()).action()))) {
            return "B's choice was not on offer in A";
        }
        return shifts(Parting.chosen(p.a()), p.b().options().get(other));
    }

    /** The goals by which the first's choice looked most different in the second. */
    private String shifts(OptionScore inA, OptionScore inB) {
        Map<String, Double> change = new TreeMap<>();
        inB.byGoal().forEach((g, v) -> change.merge(g, v, Double::sum));
        inA.byGoal().forEach((g, v) -> change.merge(g, -v, Double::sum));
        String goals = change.entrySet().stream().filter(e -> Math.abs(e.getValue()) > 1e-9)
                .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue()))).limit(REASONS)
                .map(e -> names.feature(e.getKey()) + (e.getValue() > 0 ? " speaks more" : " speaks less") + " for A's choice")
                .collect(Collectors.joining(", "));
        String chances = Numbers.percent(inA.probability()) + " in A, " + Numbers.percent(inB.probability()) + " in B";
        return goals.isEmpty() ? "the same worth, other rivals (" + chances + ")" : goals + " (" + chances + ")";
    }

    private List<String> outcomeLines() {
        Columns columns = new Columns("at the end (killed: in all)", "A", "B", "B less A", "95% interval", "", "series");
        for (Outcome o : outcomes) {
            boolean none = o.difference().contains(0);
            columns.row(called(o.series()), Numbers.plain(o.first()), Numbers.plain(o.second()), Numbers.signed(o.second() - o.first()),
                    interval(o.difference()), none ? "" : "*", o.series());
        }
        List<String> lines = new ArrayList<>(columns.lines());
        lines.add("* The interval leaves out zero; of " + outcomes.size() + " outcomes one in twenty would by chance.");
        return lines;
    }

    private String called(String series) {
        return words.getOrDefault(series, series);
    }

    private static String interval(Interval i) {
        return Numbers.signed(i.low()) + " to " + Numbers.signed(i.high());
    }

    /** The same as an object. */
    public JsonNode json() {
        ObjectNode out = JsonText.object().put("a", ids.get(0)).put("b", ids.get(1)).put("seed", seed).put("ranked", ranked).put("caveat", caveat);
        out.set("inputs", JsonText.tree(inputs));
        out.put("choicesThatDiffer", partings.size());
        ArrayNode rows = out.putArray("effects");
        for (PartingEffect e : effects) {
            ObjectNode row = rows.addObject().put("week", e.parting().b().week() + 1).put("actor", e.parting().b().actor());
            row.put("inA", names.option(Parting.chosen(e.parting().a()))).put("inB", names.option(Parting.chosen(e.parting().b())));
            row.put("why", reason(e.parting()));
            row.set("effect", JsonText.number(e.effect()));
            bounds(row, e.interval());
        }
        ArrayNode ends = out.putArray("outcomes");
        for (Outcome o : outcomes) {
            ObjectNode row = ends.addObject().put("series", o.series()).put("what", called(o.series()));
            row.set("a", JsonText.number(o.first()));
            row.set("b", JsonText.number(o.second()));
            bounds(row, o.difference());
        }
        return out;
    }

    private static void bounds(ObjectNode row, Interval i) {
        row.set("low", JsonText.number(i.low()));
        row.set("high", JsonText.number(i.high()));
    }
}
