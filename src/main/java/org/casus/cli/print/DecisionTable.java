package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Numbers;

/** Decisions of an actor, one a line. */
public final class DecisionTable {
    private DecisionTable() {}

    /** Week, date, what was chosen, its chance and the next best. */
    public static List<String> lines(List<Decision> decisions, RunNames names) {
        Columns columns = new Columns("week", "from", "chose", "chance", "next best", "chance");
        for (Decision d : decisions) {
            OptionScore chosen = d.options().get(d.chosen());
            boolean alone = d.runnerUp() < 0;
            OptionScore next = alone ? chosen : d.options().get(d.runnerUp());
            columns.row(d.week() + 1 + "", names.date(d.week()).toString(), names.option(chosen),
                    Numbers.percent(chosen.probability()), alone ? "-" : names.option(next),
                    alone ? "" : Numbers.percent(next.probability()));
        }
        return decisions.isEmpty() ? List.of("It decided nothing in this run, or the run kept no log.") : columns.lines();
    }

    /** The same as an array. */
    public static JsonNode json(List<Decision> decisions) {
        ArrayNode out = JsonText.object().arrayNode();
        for (Decision d : decisions) {
            OptionScore chosen = d.options().get(d.chosen());
            out.addObject().put("week", d.week() + 1).put("draw", d.draw() + 1).put("action", chosen.action())
                    .put("target", chosen.target()).put("level", chosen.level())
                    .set("probability", JsonText.number(chosen.probability()));
        }
        return out;
    }
}
