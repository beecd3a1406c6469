package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.Reversal;
import org.casus.outcome.Decision;
import org.casus.outcome.files.JsonText;
import org.casus.report.card.Card;

/**
 * A decision card: what the actor knew, what it weighed, by which goals, and what would have turned it
 * round.
 *
 * @param decision the decision
 * @param names names and dates of its run
 */
public record CardText(Decision decision, RunNames names) {
    /** The card in plain text. */
    public List<String> lines() {
        Card card = new Card(decision, names);
        List<String> lines = new ArrayList<>(List.of(card.title(), ""));
        if (decision.draw() == 0) {
            lines.add("What it believed (chance that the other is resolute): " + card.believed());
            lines.add("What it saw: " + card.saw());
            lines.add("");
        }
        lines.addAll(options(card));
        lines.add("");
        List<String> goals = goals(card);
        if (!goals.isEmpty()) {
            lines.addAll(goals);
            lines.add("");
        }
        lines.addAll(card.reversal());
        return lines;
    }

    private List<String> options(Card card) {
        Columns columns = new Columns("Options, " + decision.options().size() + " weighed", "chance", "gain", "score", "points");
        card.options().forEach(row -> columns.row(row.toArray(String[]::new)));
        return columns.lines();
    }

    private static List<String> goals(Card card) {
        boolean alone = card.compared() == null;
        Columns columns = new Columns("Gain by goal, in units of choice", "chosen", alone ? "" : "runner-up", alone ? "" : "difference");
        card.goals().forEach(row -> columns.row(row.toArray(String[]::new)));
        return card.goals().isEmpty() ? List.of() : columns.lines();
    }

    /** Cards as an array. */
    public static JsonNode json(List<Decision> decisions, RunNames names) {
        ArrayNode out = JsonText.object().arrayNode();
        decisions.forEach(d -> card(out.addObject(), d, new Card(d, names).compared()));
        return out;
    }

    private static void card(ObjectNode out, Decision d, Reversal r) {
        out.put("week", d.week() + 1).put("actor", d.actor()).put("draw", d.draw() + 1).put("chosen", d.chosen())
                .put("runnerUp", d.runnerUp());
        out.set("margin", JsonText.number(d.margin()));
        out.set("beliefs", JsonText.tree(d.beliefs()));
        out.set("perceived", JsonText.tree(d.perceived()));
        out.set("options", JsonText.tree(d.options()));
        if (r != null) {
            ObjectNode reversal = out.putObject("reversal");
            reversal.set("gap", JsonText.number(r.gap()));
            reversal.set("goalsWhoseRemovalTurnsTheOrder", JsonText.tree(r.goals()));
        }
    }
}
