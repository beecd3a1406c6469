package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.PatternResult;
import org.casus.analysis.Verdict;
import org.casus.model.Pattern;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;

/** Patterns and their verdicts. */
public final class PatternText {
    private PatternText() {}

    /** A table, what was observed, and how many of each verdict. */
    public static List<String> lines(List<PatternResult> results) {
        if (results.isEmpty()) {
            return List.of("The scenario states no patterns.");
        }
        Columns columns = new Columns("", "verdict", "value", "interval", "observed range", "runs", "use", "pattern");
        for (PatternResult r : results) {
            columns.row(r.id(), r.verdict().words(), Numbers.plain(r.value()), interval(r), range(r.pattern()),
                    r.counted() + "", r.pattern().use() == null ? "" : r.pattern().use(), r.pattern().inUnit());
        }
        List<String> lines = new ArrayList<>(columns.lines());
        lines.add("Value: median, mean or share over the runs that count. Interval: p10 to p90 of runs; of a share its 95% Wilson interval.");
        lines.add(tally(results));
        return lines;
    }

    private static String tally(List<PatternResult> results) {
        StringBuilder out = new StringBuilder();
        for (Verdict v : Verdict.values()) {
            long n = results.stream().filter(r -> r.verdict() == v).count();
            out.append(out.length() == 0 ? "" : ", ").append(n).append(' ').append(v.words());
        }
        return out + ".";
    }

    private static String interval(PatternResult r) {
        return r.counted() == 0 ? "" : Numbers.plain(r.interval().low()) + " to " + Numbers.plain(r.interval().high());
    }

    private static String range(Pattern p) {
        return Numbers.plain(p.low()) + " to " + Numbers.plain(p.high()) + " (" + p.summary() + ")";
    }

    /** The same as an array. */
    public static JsonNode json(List<PatternResult> results) {
        ArrayNode out = JsonText.object().arrayNode();
        for (PatternResult r : results) {
            ObjectNode row = out.addObject().put("id", r.id()).put("name", r.pattern().name())
                    .put("unit", r.pattern().unit()).put("verdict", r.verdict().words()).put("summary", r.pattern().summary());
            row.set("value", JsonText.number(r.value()));
            bounds(row.putObject("interval"), r.interval().low(), r.interval().high())
                    .put("kind", "share".equals(r.pattern().summary()) ? "Wilson 95%" : "p10 to p90 of runs");
            bounds(row.putObject("observedRange"), r.pattern().low(), r.pattern().high());
            row.put("observed", r.pattern().observed()).put("counted", r.counted()).put("runs", r.runs())
                    .put("use", r.pattern().use());
        }
        return out;
    }

    private static ObjectNode bounds(ObjectNode out, double low, double high) {
        out.set("low", JsonText.number(low));
        out.set("high", JsonText.number(high));
        return out;
    }
}
