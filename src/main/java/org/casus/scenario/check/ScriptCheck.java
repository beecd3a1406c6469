package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.model.Action;
import org.casus.model.Crisis;
import org.casus.model.Level;
import org.casus.model.ScriptEntry;
import org.casus.scenario.Scenario;

/**
 * Entries of a script: their week lies in the run, and the actor could choose what they name. Whether it is
 * on offer in that week only the run can tell.
 *
 * @param actor whose script
 */
record ScriptCheck(Scenario s, String actor, Known known, Findings out) {
    private static final int DAYS = 7;
    private static final int DRAWS = 3;
    private static final String STOP = "stop";
    private static final String PASS = "pass";

    void check(List<ScriptEntry> script) {
        List<Long> weeks = new ArrayList<>();
        for (int i = 0; i < script.size(); i++) {
            week(script.get(i), i, weeks);
            action(script.get(i), i);
        }
        new AnswerCheck(s, actor, known, out).check(script);
    }

    private String[] path(int i, String... key) {
        String[] path = {"actors", actor, "decision", "script", String.valueOf(i)};
        return key.length == 0 ? path : Paths.and(path, key[0]);
    }

    private void week(ScriptEntry e, int i, List<Long> weeks) {
        if ((e.week() == null) == (e.date() == null)) {
            out.error("an entry needs week or date" + (e.week() == null ? "" : ", not both"), path(i));
            return;
        }
        boolean dated = e.date() != null;
        long week = e.weekFrom(s.start()) + 1L;
        if (week < 1 || week > s.weeks()) {
            String days = s.start() + " to " + s.start().plusDays((long) s.weeks() * DAYS - 1);
            out.error((dated ? e.date() + " is not a day" : week + " is not a week") + " of the run, which has weeks 1 to "
                    + s.weeks() + " (" + days + ")", path(i, dated ? "date" : "week"));
            return;
        }
        if (e.crisis() || e.answers()) {
            return;
        }
        weeks.add(week);
        if (weeks.stream().filter(w -> w == week).count() == DRAWS + 1) {
            out.error("an actor chooses at most " + DRAWS + " times a week; week " + week + " has more entries", path(i));
        }
    }

    private void action(ScriptEntry e, int i) {
        if (e.action() == null || !known.require(Sort.ACTION, e.action(), out, path(i, "action"))) {
            return;
        }
        Action action = s.actions().get(e.action());
        if (action == null) {
            return;
        }
        if (!action.actors().contains(actor) && !PASS.equals(action.kind())) {
            out.error(ActionKinds.cannot(actor, e.action(), action), path(i, "action"));
        } else if (s.actors().get(actor).barred().contains(e.action()) || s.actors().get(actor).forced().containsKey(e.action())) {
            out.error(actor + " never chooses " + e.action() + ": it is barred or forced", path(i, "action"));
        } else {
            known.require(Sort.ZONE, e.zone(), out, path(i, "zone"));
            crisis(e, action, i);
            level(e, i);
            mix(e, action, i);
        }
    }

    private void crisis(ScriptEntry e, Action action, int i) {
        List<String> moves = new ArrayList<>();
        for (Crisis c : s.crises().values()) {
            moves.addAll(c.moves().getOrDefault(actor, List.of()));
            if (c.yields().get(actor) != null) {
                moves.add(c.yields().get(actor));
            }
        }
        if (e.crisis() && !"pass".equals(action.kind()) && !moves.contains(e.action())) {
            String all = moves.isEmpty() ? "it is in none" : "its moves are " + String.join(", ", moves);
            out.error(e.action() + " is no move of " + actor + " in a crisis; " + all + known.hint(e.action(), moves), path(i, "action"));
        }
    }

    private void level(ScriptEntry e, int i) {
        if (e.level() == null || e.level().equals(STOP)) {
            return;
        }
        List<String> labels = new ArrayList<>();
        for (int l = 0; l < Levels.count(s, e.action(), actor); l++) {
            Level own = s.levels().get(e.action() + "." + actor + "." + l);
            Level level = own == null ? s.levels().get(e.action() + "." + l) : own;
            labels.add(level == null || level.label() == null ? "" : level.label());
        }
        boolean index = e.level().matches("\\d{1,3}") && Integer.parseInt(e.level()) < labels.size();
        if (!index && !labels.contains(e.level())) {
            String all = labels.isEmpty() ? "it has none" : "its levels for " + actor + " are " + String.join("; ", labels)
                    + ", or 0 to " + (labels.size() - 1);
            out.error("'" + e.level() + "' is no level of " + e.action() + ": " + all + known.hint(e.level(), labels), path(i, "level"));
        }
    }

    private void mix(ScriptEntry e, Action action, int i) {
        Map<String, ?> mixes = action.mixes();
        if (e.mix() != null && !mixes.containsKey(e.mix())) {
            out.error("'" + e.mix() + "' is no mix of " + e.action() + "; " + Known.list("mixes are", mixes.keySet())
                    + known.hint(e.mix(), mixes.keySet()), path(i, "mix"));
        }
    }
}
