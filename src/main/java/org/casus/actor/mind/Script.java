package org.casus.actor.mind;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.actor.Mind;
import org.casus.actor.Options;
import org.casus.actor.Turn;
import org.casus.model.EventWords;
import org.casus.model.Family;
import org.casus.model.ScriptEntry;
import org.casus.scenario.Scenario;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.Journal;
import org.casus.world.LevelTable;
import org.casus.world.Reply;
import org.casus.world.WorldView;

/**
 * A list of dated choices. What is not possible in its week is told as an event and left out; where the
 * script has nothing, the actor passes, or draws by quantal response if the scenario says so.
 */
final class Script implements Mind {
    private static final long serialVersionUID = 1;
    private final Blueprint b;
    private final Journal journal;
    private final boolean elseAgent;
    private final Map<Integer, List<ScriptEntry>> entries;
    private final Map<Integer, List<ScriptEntry>> moves;
    private final Answers answers;
    private int next;
    private int moved;

    Script(Blueprint b, int actor, Journal journal) {
        this.b = b;
        this.journal = journal;
        Scenario s = b.scenario();
        var decision = s.actors().get(b.names().actors().id(actor)).decision();
        elseAgent = "quantalResponse".equals(decision.otherwise());
        entries = byWeek(s, decision.script(), false);
        moves = byWeek(s, decision.script(), true);
        answers = new Answers(b, decision.script());
    }

    private static Map<Integer, List<ScriptEntry>> byWeek(Scenario s, List<ScriptEntry> script, boolean crisis) {
        return script.stream().filter(e -> e.crisis() == crisis && !e.answers())
                .collect(Collectors.groupingBy(e -> e.weekFrom(s.start()), LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public void begin(WorldView w, int actor) {
        next = 0;
        moved = 0;
    }

    @Override
    public void chances(Turn t) {
        List<ScriptEntry> now = entries.getOrDefault(t.w().week(), List.of());
        while (next < now.size()) {
            ScriptEntry e = now.get(next++);
            int k = find(t, e);
            if (k >= 0) {
                t.settle(k);
                return;
            }
            tell(t, e);
        }
        if (!elseAgent || t.draw() > 0 && !now.isEmpty()) {
            t.settle(0);
        }
    }

    /** One entry for each move of the week; without one it holds, or the agent moves. */
    @Override
    public void move(Turn t) {
        List<ScriptEntry> now = moves.getOrDefault(t.w().week(), List.of());
        if (moved < now.size()) {
            ScriptEntry e = now.get(moved++);
            int k = find(t, e);
            if (k >= 0) {
                t.settle(k);
                return;
            }
            tell(t, e);
        }
        if (!elseAgent) {
            t.settle(0);
        }
    }

    @Override
    public Reply reply(WorldView w, int accord) {
        return answers.in(w.week(), accord);
    }

    /** The likeliest option that fits an entry and is within reach, -1 without. */
    private int find(Turn t, ScriptEntry e) {
        int best = -1;
        for (int k = 0; k < t.options().size(); k++) {
            boolean better = best < 0 || t.probabilities()[k] > t.probabilities()[best];
            if (t.within(k) && better && fits(t, e, k)) {
                best = k;
            }
        }
        return best;
    }

    private boolean fits(Turn t, ScriptEntry e, int k) {
        Options o = t.options();
        return o.action(k) == b.names().actions().of(e.action())
                && (e.zone() == null || o.zone(k) == b.names().zones().of(e.zone()))
                && (e.level() == null || level(t.actor(), e, o.action(k)) == o.level(k))
                && (e.mix() == null || o.mix(k) >= 0 && b.airForceOf(t.actor()).mixNames()[o.mix(k)].equals(e.mix()));
    }

    private int level(int actor, ScriptEntry e, int action) {
        if (e.level().equals("stop")) {
            return Choices.STOP;
        }
        LevelTable levels = b.action(action).levels()[actor];
        for (int l = 0; levels != null && l < levels.size(); l++) {
            if (e.level().equals(levels.labels()[l])) {
                return l;
            }
        }
        return e.level().matches("\\d{1,3}") ? Integer.parseInt(e.level()) : -1;
    }

    private void tell(Turn t, ScriptEntry e) {
        String actor = b.names().actors().id(t.actor());
        String text = journal.wantsText() ? actor + ": script: " + words(e) + " is not possible, because " + why(t, e) : "";
        journal.tell(EventWords.SCRIPT, actor, e.zone() == null ? "" : e.zone(), 0, 0, text);
    }

    private static String words(ScriptEntry e) {
        List<String> words = new ArrayList<>(List.of(e.action()));
        for (String more : new String[] {e.zone(), e.level(), e.mix()}) {
            if (more != null) {
                words.add(more);
            }
        }
        return String.join(" ", words);
    }

    private String why(Turn t, ScriptEntry e) {
        int action = b.names().actions().of(e.action());
        boolean offered = false;
        for (int k = 1; k < t.options().size(); k++) {
            if (fits(t, e, k)) {
                return t.options().cost(k) > t.budget()
                        ? "it costs " + t.options().cost(k) + " points and " + t.budget() + " are left"
                        : "the same action was chosen already this week";
            }
            offered |= t.options().action(k) == action;
        }
        if (reserved(t, action)) {
            return "a crisis keeps it for the moves in it, which need crisis: true";
        }
        ActionTable table = b.action(action);
        if (offered) {
            return "the action is on offer this week, but not there or at that level, at which it may stand already";
        }
        return table.when()[t.actor()].value(t.w().quantities()) > 0
                ? "the world as it stands gives it nothing to act on" : "its condition does not hold";
    }

    private boolean reserved(Turn t, int action) {
        for (int c = 0; c < b.crises().length; c++) {
            boolean open = t.w().quantity(b.quantities().at(Family.CRISIS, c)) > 0;
            if (open && b.crises()[c].reserves(t.actor(), action)) {
                return true;
            }
        }
        return false;
    }
}
