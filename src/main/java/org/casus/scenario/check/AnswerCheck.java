package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Agreement;
import org.casus.model.ScriptEntry;
import org.casus.scenario.Scenario;

/**
 * Answers to drafts in a script: the actor is a party to what it answers, and the level is one that could be on the table.
 * Whether somebody proposes it in that week only the run can tell.
 *
 * @param actor whose script
 */
record AnswerCheck(Scenario s, String actor, Known known, Findings out) {
    private static final double SAME = 1e-9;

    /** Looks at all answers of a script. */
    void check(List<ScriptEntry> script) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < script.size(); i++) {
            ScriptEntry e = script.get(i);
            if (e.answers() || e.answer() != null) {
                answer(e, i, given);
            } else if (e.action() == null) {
                out.error("an entry needs an action, or an agreement and the answer to its draft", path(i));
            }
        }
    }

    private String[] path(int i, String... key) {
        String[] path = {"actors", actor, "decision", "script", String.valueOf(i)};
        return key.length == 0 ? path : Paths.and(path, key[0]);
    }

    private void answer(ScriptEntry e, int i, List<String> given) {
        if (e.agreement() == null || e.answer() == null) {
            out.error(e.answer() == null ? "what is the answer? It needs answer: accept, refuse or defer"
                    : "an answer to what? It needs the agreement", path(i));
            return;
        }
        if (e.action() != null || e.zone() != null || e.mix() != null || e.crisis()) {
            out.error("an answer to a draft has no action, zone, mix or crisis; a choice is an entry of its own", path(i));
        }
        Agreement agreement = s.agreements().get(e.agreement());
        if (!known.require(Sort.AGREEMENT, e.agreement(), out, path(i, "agreement")) || agreement == null) {
            return;
        }
        String week = e.agreement() + (e.week() == null && e.date() == null ? "" : e.weekFrom(s.start()));
        if (given.contains(week)) {
            out.error("a draft of " + e.agreement() + " is answered twice in one week", path(i));
        }
        given.add(week);
        party(e, agreement, i);
        level(e, agreement, i);
    }

    private void party(ScriptEntry e, Agreement agreement, int i) {
        if (!agreement.parties().contains(actor)) {
            out.error(actor + " is no party to " + e.agreement() + "; its parties are " + String.join(", ", agreement.parties()), path(i, "agreement"));
        } else if (agreement.propose() == null) {
            out.error("nobody can propose " + e.agreement() + ", so it has no drafts to answer", path(i, "agreement"));
        }
    }

    private void level(ScriptEntry e, Agreement agreement, int i) {
        if (e.level() == null || fits(e.level(), agreement)) {
            return;
        }
        List<Double> levels = levels(agreement);
        String all = agreement.continuous() ? levels.get(0) + " to " + levels.get(levels.size() - 1)
                : levels.stream().map(String::valueOf).collect(Collectors.joining(", "));
        out.error("'" + e.level() + "' is no level of " + e.agreement() + ", whose levels are " + all, path(i, "level"));
    }

    private static boolean fits(String level, Agreement agreement) {
        double value;
        try {
            value = Double.parseDouble(level);
        } catch (NumberFormatException none) {
            return false;
        }
        List<Double> levels = levels(agreement);
        return agreement.continuous() ? value >= levels.get(0) - SAME && value <= levels.get(levels.size() - 1) + SAME
                : levels.stream().anyMatch(l -> Math.abs(l - value) <= SAME);
    }

    /** From the lowest; an agreement that states none has the level 1. */
    private static List<Double> levels(Agreement agreement) {
        return agreement.levels().isEmpty() ? List.of(1.0) : agreement.levels().stream().sorted().toList();
    }
}
