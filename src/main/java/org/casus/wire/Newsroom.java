package org.casus.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.outcome.Dispatch;
import org.casus.outcome.RunResult;
import org.casus.outcome.Wire;
import org.casus.scenario.Constants;
import org.casus.scenario.Scenario;

/** Makes the wire of a run. */
public final class Newsroom {
    private Newsroom() {}

    /**
     * Everything that the outlets of a scenario told of a run: a pure function of the two, the seed of the run
     * included. {@link Wire#NONE} where the scenario has no outlets.
     */
    public static Wire of(Scenario s, RunResult r) {
        if (s.outlets().isEmpty()) {
            return Wire.NONE;
        }
        Map<String, Voice> voices = voices(s);
        Luck luck = new Luck(r.seed());
        Phrases phrases = new Phrases();
        int days = 7 * r.weeks();
        List<Draft> drafts = new ArrayList<>(new EventDesk(s, voices, luck, phrases, days).drafts(r.events()));
        drafts.addAll(new TallyDesk(s, voices, luck, phrases, days).drafts(r.trajectory()));
        List<String> order = List.copyOf(voices.keySet());
        drafts.sort(Comparator.comparingInt(Draft::day).thenComparing(d -> order.indexOf(d.outlet()))
                .thenComparing(Newsroom::place).thenComparing(Draft::text));
        Map<String, double[]> credibility = new Standing(s, voices, r.weeks()).of(drafts);
        List<Dispatch> items = drafts.stream().map(d -> d.printed(credibility.get(d.outlet())[d.day() / 7])).toList();
        return new Wire(items, credibility);
    }

    private static Map<String, Voice> voices(Scenario s) {
        Constants constants = new Constants(s);
        Map<String, Voice> voices = new LinkedHashMap<>();
        s.outlets().forEach((id, o) -> voices.put(id, Voice.of(id, o, constants)));
        return voices;
    }

    /** Place among the items of a day: in the order of what happened, figures last. */
    private static int place(Draft d) {
        return d.truth().event() < 0 ? Integer.MAX_VALUE : d.truth().event();
    }
}
