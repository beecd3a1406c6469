package org.casus.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.casus.outcome.files.JsonText;
import org.casus.theory.bargain.Course;
import org.casus.theory.bargain.Defect;
import org.casus.theory.bargain.Issue;
import org.casus.theory.bargain.Move;
import org.casus.theory.bargain.Offer;
import org.casus.theory.bargain.Pair;
import org.casus.theory.bargain.Round;
import org.casus.theory.bargain.Settlement;
import org.casus.theory.bargain.Stakeholder;

/** Bargaining as JSON, with every digit. */
public final class BargainJson {
    private BargainJson() {}

    /** Fills an object. @param pairs whether every pair weighed is told too */
    public static ObjectNode fill(ObjectNode out, Course c, boolean pairs) {
        mode(out, c);
        out.set("range", JsonText.number(c.issue().range()));
        ArrayNode who = out.putArray("stakeholders");
        c.issue().stakeholders().forEach(s -> stakeholder(who.addObject(), s));
        ArrayNode rounds = out.putArray("rounds");
        for (Round r : c.rounds()) {
            ObjectNode one = rounds.addObject();
            round(one, c.issue(), r);
            if (pairs && r.number() > 0) {
                ArrayNode all = one.putArray("pairs");
                c.pairs(r.number()).forEach(p -> pair(all.addObject(), c.issue(), p));
            }
        }
        settlement(out, c);
        return out;
    }

    private static void mode(ObjectNode out, Course c) {
        out.put("faithful", c.rules().repaired().isEmpty() && c.rules().statusQuo() == 1);
        ArrayNode repaired = out.putArray("repaired");
        ArrayNode kept = out.putArray("kept");
        for (Defect d : Defect.values()) {
            (c.rules().repairs(d) ? repaired : kept).add(d.word());
        }
        ObjectNode meaning = out.putObject("meaning");
        for (Defect d : Defect.values()) {
            meaning.put(d.word(), c.rules().repairs(d) ? d.repaired() : d.published());
        }
        out.put("statusQuo", c.rules().statusQuo()).put("better", c.rules().better());
    }

    private static void stakeholder(ObjectNode out, Stakeholder s) {
        out.put("name", s.name());
        out.set("capability", JsonText.number(s.capability()));
        out.set("position", JsonText.number(s.position()));
        out.set("salience", JsonText.number(s.salience()));
    }

    private static void round(ObjectNode out, Issue issue, Round r) {
        out.put("round", r.number());
        out.set("median", JsonText.number(r.median()));
        out.set("mean", JsonText.number(r.mean()));
        values(out.putObject("positions"), issue, r.positions());
        values(out.putObject("risks"), issue, r.risks());
        ArrayNode moves = out.putArray("moves");
        r.moves().forEach(m -> move(moves.addObject(), issue, m));
    }

    private static void values(ObjectNode out, Issue issue, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            out.set(issue.get(i).name(), JsonText.number(values.get(i)));
        }
    }

    private static void move(ObjectNode out, Issue issue, Move m) {
        Offer o = m.offer();
        out.put("name", issue.get(o.to()).name()).put("kind", word(o.kind())).put("by", issue.get(o.by()).name());
        out.set("from", JsonText.number(o.from()));
        out.set("offered", JsonText.number(o.position()));
        out.set("to", JsonText.number(m.to()));
        out.set("ownUtility", JsonText.number(o.own()));
        out.set("otherUtility", JsonText.number(o.other()));
    }

    private static void pair(ObjectNode out, Issue issue, Pair p) {
        out.put("name", issue.get(p.i()).name()).put("other", issue.get(p.j()).name());
        out.set("chance", JsonText.number(p.chance()));
        out.set("ownUtility", JsonText.number(p.own()));
        out.set("otherUtility", JsonText.number(p.other()));
        out.put("offer", p.kind() == null ? null : word(p.kind()));
    }

    private static void settlement(ObjectNode out, Course c) {
        Settlement s = c.settlement();
        ObjectNode end = out.putObject("settlement");
        end.put("kind", word(s.kind())).put("round", s.round());
        if (s.period() > 0) {
            end.put("period", s.period());
        }
        end.put("words", s.words());
        end.set("forecast", JsonText.number(c.last().median()));
        end.set("longestOffer", JsonText.number(c.open().map(o -> Math.abs(o.position() - o.from())).orElse(0.0)));
    }

    static String word(Enum<?> e) {
        return e.name().toLowerCase(java.util.Locale.ROOT);
    }
}
