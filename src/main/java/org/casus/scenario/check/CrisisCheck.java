package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Action;
import org.casus.model.Crisis;
import org.casus.scenario.Scenario;

/** A crisis has a grave trigger, two parties, and moves that are theirs. */
final class CrisisCheck implements Check {
    private static final double GRAVE = 8;
    private static final int TWO = 2;
    private static final int MOST_MOVES = 6;
    private static final List<String> KINDS = List.of("crisisMove", "gesture", "posture");

    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.crises().forEach((id, c) -> {
            trigger(s, id, c, known, out);
            known.requireAll(Sort.ACTOR, c.parties(), out, "crises", id, "parties");
            known.requireAll(Sort.AGREEMENT, c.soothes(), out, "crises", id, "soothes");
            if (c.parties().size() != TWO || c.parties().get(0).equals(c.parties().get(1))) {
                out.error("a crisis is between two actors, not " + c.parties(), "crises", id, "parties");
            } else {
                c.parties().forEach(party -> party(s, id, c, party, out));
                others(id, c, out);
            }
        });
    }

    private static void trigger(Scenario s, String id, Crisis c, Known known, Findings out) {
        Action action = s.actions().get(c.trigger());
        if (known.require(Sort.ACTION, c.trigger(), out, "crises", id, "trigger") && action != null && action.rung() < GRAVE) {
            out.error("a crisis is opened by an act of rung 8 to 10; " + c.trigger() + " stands on rung "
                    + Sums.plain(action.rung()), "crises", id, "trigger");
        }
    }

    private static void party(Scenario s, String id, Crisis c, String party, Findings out) {
        List<String> moves = c.moves().getOrDefault(party, List.of());
        if (moves.size() > MOST_MOVES) {
            out.error(party + " has " + moves.size() + " moves; at most " + MOST_MOVES + " are looked through", "crises", id, "moves", party);
        }
        for (int i = 0; i < moves.size(); i++) {
            move(s, moves.get(i), party, out, "crises", id, "moves", party, String.valueOf(i));
        }
        if (c.yields().get(party) == null) {
            out.error("no action by which " + party + " gives way; name it as " + party + ": ACTION", "crises", id, "yields");
        } else {
            move(s, c.yields().get(party), party, out, "crises", id, "yields", party);
        }
        if (c.topics().get(party) == null) {
            out.error("no topic of what " + party + " says in public; name it as " + party + ": topic", "crises", id, "topics");
        }
    }

    private static void move(Scenario s, String move, String party, Findings out, String... path) {
        Action action = s.actions().get(move);
        if (action == null) {
            out.error("'" + move + "' is not an action", path);
        } else if (action.kind() != null && !KINDS.contains(action.kind())) {
            out.error(move + " is of the kind " + action.kind() + "; a move is one of " + String.join(", ", KINDS), path);
        } else if (!action.actors().contains(party)) {
            out.error(party + " is not among the actors of " + move, path);
        }
    }

    private static void others(String id, Crisis c, Findings out) {
        List<String> named = new ArrayList<>(c.moves().keySet());
        named.addAll(c.yields().keySet());
        named.addAll(c.topics().keySet());
        named.stream().filter(a -> !c.parties().contains(a)).distinct().forEach(a ->
                out.error("'" + a + "' is not a party of this crisis; parties are " + String.join(", ", c.parties()), "crises", id));
    }
}
