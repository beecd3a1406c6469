package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.outcome.files.JsonText;
import org.casus.report.read.Citations;
import org.casus.scenario.Scenario;

/** The reporting ledger of a scenario and what each of its rows grounds. */
public final class LedgerText {
    private LedgerText() {}

    /** Three lines a row. */
    public static List<String> lines(Scenario s) {
        List<String> lines = new ArrayList<>();
        s.reporting().forEach((id, row) -> {
            List<String> cited = Citations.of(s, id);
            lines.add(id + "  " + row.who() + (row.contested() ? " (contested)" : "") + ": " + row.reported());
            lines.add("     becomes: " + row.becomes());
            lines.add("     grounds: " + (cited.isEmpty() ? "nothing" : String.join("; ", cited)));
        });
        return lines;
    }

    /** The same as an array. */
    public static JsonNode json(Scenario s) {
        ArrayNode out = JsonText.object().arrayNode();
        s.reporting().forEach((id, row) -> out.addObject().put("id", id).put("who", row.who()).put("reported", row.reported())
                .put("contested", row.contested()).put("becomes", row.becomes())
                .set("grounds", JsonText.tree(Citations.of(s, id))));
        return out;
    }
}
