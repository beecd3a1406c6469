package org.casus.scenario.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.model.Action;
import org.casus.model.ActionKind;
import org.casus.model.Crisis;
import org.casus.scenario.Scenario;

/** What opens a crisis is a deed of its second party, or an event between the two; no deed opens two crises of one pair. */
final class TriggerCheck implements Check {
    private static final int TWO = 2;
    private final boolean strict;

    TriggerCheck(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Map<List<?>, String> opened = new HashMap<>();
        s.crises().forEach((id, c) -> {
            Action trigger = s.actions().get(c.trigger());
            if (trigger == null || c.parties().size() != TWO || c.parties().get(0).equals(c.parties().get(1))) {
                return; // told elsewhere
            }
            boolean event = ActionKind.EVENT.word().equals(trigger.kind());
            if (event) {
                event(s, id, c, out);
            } else {
                deed(id, c, trigger, out);
            }
            String other = opened.putIfAbsent(List.of(c.trigger(), event ? Set.copyOf(c.parties()) : c.parties()), id);
            if (other != null) {
                out.error(c.trigger() + " opens crises." + other + " between the two already; both would stand at once and each would move"
                        + " twice a week. Put the moves of both into one", "crises", id, "trigger");
            }
        });
    }

    private void event(Scenario s, String id, Crisis c, Findings out) {
        List<List<String>> pairs = Stream.concat(
                s.airspace().stream().filter(a -> c.trigger().equals(a.event())).map(a -> List.of(a.intruder(), a.defender())),
                s.encounters().stream().filter(e -> c.trigger().equals(e.event())).map(e -> List.of(e.a(), e.b()))).toList();
        if (pairs.isEmpty()) {
            out.add("no row of airspace or encounters sets off " + c.trigger() + ", so that this crisis never opens", strict,
                    List.of("crises", id, "trigger"));
        }
        if (!pairs.isEmpty() && pairs.stream().noneMatch(p -> Set.copyOf(p).equals(Set.copyOf(c.parties())))) {
            out.error(c.trigger() + " happens between " + pairs.get(0).get(0) + " and " + pairs.get(0).get(1) + ", but no row of airspace or"
                    + " encounters sets it off between " + c.parties().get(0) + " and " + c.parties().get(1)
                    + ", so that this crisis never opens", "crises", id, "trigger");
        }
    }

    private void deed(String id, Crisis c, Action trigger, Findings out) {
        String by = c.parties().get(1);
        if (!trigger.actors().contains(by)) {
            out.add(c.trigger() + " opens this crisis when " + by + " does it, the second of the parties, who is not among its actors; put first"
                    + " who is hit", strict, List.of("crises", id, "trigger"));
        }
    }
}
