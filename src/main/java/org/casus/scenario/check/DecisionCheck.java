package org.casus.scenario.check;

import java.util.List;
import java.util.Map;
import org.casus.model.DecisionSettings;
import org.casus.scenario.Scenario;

/** How actors decide: each field is read by the rule, and what it names exists. */
final class DecisionCheck implements Check {
    private static final String USUAL = "quantalResponse";

    @Override
    public void check(Scenario s, Known known, Findings out) {
        s.actors().forEach((id, actor) -> {
            if (actor.decision() != null) {
                new Row(s, id, actor.decision(), known, out).check();
            }
        });
    }

    /** Settings of one actor. */
    private record Row(Scenario s, String actor, DecisionSettings d, Known known, Findings out) {
        void check() {
            String rule = d.rule() == null ? USUAL : d.rule();
            readBy(d.level() != null, "level", rule, List.of("levelK"));
            readBy(d.tau() != null, "tau", rule, List.of("cognitiveHierarchy"));
            readBy(d.search() != null, "search", rule, List.of("uct"));
            readBy(!d.script().isEmpty(), "script", rule, List.of("scripted"));
            readBy(d.otherwise() != null, "otherwise", rule, List.of("scripted"));
            readBy(d.player() != null, "player", rule, List.of("external"));
            frequencies();
            new ScriptCheck(s, actor, known, out).check(d.script());
            if (rule.equals("scripted") && d.script().isEmpty()) {
                out.error("the rule scripted needs a script: a list of {week, action}", path("rule"));
            }
            if (rule.equals("external")) {
                player();
            }
        }

        private String[] path(String... more) {
            String[] path = {"actors", actor, "decision"};
            for (String key : more) {
                path = Paths.and(path, key);
            }
            return path;
        }

        private void readBy(boolean stated, String field, String rule, List<String> rules) {
            if (stated && !rules.contains(rule)) {
                out.error("the rule " + rule + " does not read " + field + "; " + String.join(", ", rules) + " does", path(field));
            }
        }

        private void frequencies() {
            for (Map.Entry<String, Double> e : d.frequencies().entrySet()) {
                String[] path = path("frequencies", e.getKey());
                var action = s.actions().get(e.getKey());
                if (known.require(Sort.ACTION, e.getKey(), out, path) && action != null && !action.actors().contains(actor)) {
                    out.error(ActionKinds.cannot(actor, e.getKey(), action), path);
                }
            }
            if (!d.frequencies().isEmpty() && d.frequencies().values().stream().allMatch(w -> w <= 0)) {
                out.error("all frequencies are 0; at least one must be above 0", path("frequencies"));
            }
        }

        private void player() {
            boolean port = d.player() != null && d.player().port() != null;
            boolean command = d.player() != null && !d.player().command().isEmpty();
            if (port == command) {
                out.error("the rule external needs a player with a command or a port, " + (port ? "not both" : "one of them"),
                        d.player() == null ? path("rule") : path("player"));
            }
        }
    }
}
