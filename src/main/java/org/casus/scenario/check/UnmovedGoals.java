package org.casus.scenario.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Node;
import org.casus.model.Action;
import org.casus.model.ActionKind;
import org.casus.model.Effect;
import org.casus.model.Feature;
import org.casus.scenario.Scenario;

/** Goals that no option of the actor can move, so far as rows tell: whatever it does, it gains and loses nothing by them. */
final class UnmovedGoals implements Check {
    private static final Set<ActionKind> WORDS = Set.of(ActionKind.PASS, ActionKind.POSTURE, ActionKind.GESTURE, ActionKind.CRISIS_MOVE,
            ActionKind.CONTINGENT, ActionKind.PROPOSE, ActionKind.DEFECT, ActionKind.EVENT);
    private static final Set<String> GROUND = Set.of("heads", "commanded", "losses", "area", "momentum", "cohesion", "morale", "civiliansIn",
            "supplied", "besieged", "reached", "arrivals", "demand", "refugees", "equipment", "manpads", "recruits", "spoilers", "quality",
            "collapse", "violations");
    private static final List<String> SKY = List.of("sorties", "ordered", "civilians", "claimed", "actual", "observed", "ceiling");
    private final boolean strict;

    UnmovedGoals(boolean strict) {
        this.strict = strict;
    }

    @Override
    public void check(Scenario s, Known known, Findings out) {
        Readings readings = new Readings(s, known);
        Map<String, Set<String>> moved = new LinkedHashMap<>();
        s.goals().keySet().forEach(id -> {
            String actor = id.substring(0, Math.max(0, id.indexOf('.')));
            Feature feature = s.features().get(id.substring(id.indexOf('.') + 1));
            if (s.actors().containsKey(actor) && feature != null && chooses(s, actor)) {
                Set<String> reach = moved.computeIfAbsent(actor, a -> reach(s, readings, a));
                if (!reach.contains(id.substring(id.indexOf('.') + 1)) && !moves(feature, actor, reach)) {
                    out.add("nothing that " + actor + " can choose moves this feature, so that the goal decides nothing; let its formula read"
                            + " what the actor does, add a row under effects, or leave the goal out", strict, List.of("goals", id));
                }
            }
        });
    }

    /** Who can only wait is told of nothing: it chooses between nothing. */
    private static boolean chooses(Scenario s, String actor) {
        return s.actions().values().stream().anyMatch(a -> a.actors().contains(actor) && !ActionKind.PASS.word().equals(a.kind()));
    }

    private static Set<String> reach(Scenario s, Readings readings, String actor) {
        Set<String> reach = new LinkedHashSet<>();
        s.actions().forEach((id, action) -> {
            if (action.actors().contains(actor)) {
                acts(s, actor, id, action, reach);
            }
        });
        s.agreements().forEach((id, a) -> {
            if (a.parties().contains(actor)) {
                List.of("agreement", "inForce", "sinceEnd", "violations").forEach(w -> reach.add(w + "(" + id + ")"));
                effects(s, id, null, reach);
            }
        });
        s.crises().forEach((id, c) -> reach.addAll(c.parties().contains(actor) ? Set.of("crisis(" + id + ")") : Set.of()));
        int before;
        do {
            before = reach.size();
            follow(s, readings, reach);
        } while (reach.size() > before);
        return reach;
    }

    private static void acts(Scenario s, String actor, String id, Action action, Set<String> reach) {
        for (String word : List.of("level", "times", "weeksSince", "frequency")) {
            reach.add(word + "(" + actor + "," + id + ")");
        }
        reach.add("spending(" + actor + ")");
        if (s.actors().get(actor).patron() != null) {
            reach.add("compliance(" + actor + ")");
        }
        effects(s, id, actor, reach);
        KindRule.of(action.kind()).map(KindRule::kind).filter(k -> !WORDS.contains(k)).ifPresent(k -> reach.addAll(GROUND));
        if (ActionKind.AIR_CAMPAIGN.word().equals(action.kind())) {
            flies(s, actor, reach);
        }
    }

    private static void flies(Scenario s, String actor, Set<String> reach) {
        SKY.forEach(w -> reach.add(w + "(" + actor + ")"));
        s.targetClasses().keySet().forEach(c -> reach.add("sortiesOn(" + actor + "," + c + ")"));
        s.encounters().stream().filter(e -> actor.equals(e.a()) || actor.equals(e.b())).forEach(e -> {
            reach.add(Readings.name("overlap", List.of(String.valueOf(e.a()), String.valueOf(e.b()))));
            effects(s, e.event(), null, reach);
        });
        s.airspace().stream().filter(a -> actor.equals(a.intruder())).forEach(a -> {
            reach.add("nearBorder(" + actor + "," + a.defender() + ")");
            reach.add("incursions(" + actor + "," + a.defender() + ")");
            reach.add(Readings.name("tension", List.of(actor, String.valueOf(a.defender()))));
            reach.addAll(List.of("times(" + a.event() + ")", "weeksSince(" + a.event() + ")"));
            effects(s, a.event(), null, reach);
        });
    }

    /** Targets of the rows on an action or agreement. @param actor whose rows, null for anyone's */
    private static void effects(Scenario s, String on, String actor, Set<String> reach) {
        for (Effect e : s.effects().values()) {
            if (e.on().equals(on) && (actor == null || e.by() == null || e.by().equals(actor))) {
                target(e, actor, reach);
            }
        }
    }

    private static void target(Effect e, String actor, Set<String> reach) {
        try {
            if (ExpressionParser.parse(String.valueOf(e.target())) instanceof Node.Call call) {
                List<String> ids = call.arguments().stream().map(a -> a instanceof Node.Call c ? c.name() : "").toList();
                reach.add(Readings.name(call.name(), ids.stream().map(i -> "own".equals(i) && actor != null ? actor : i).toList()));
                if (e.reaction()) {
                    reach.add(call.name());
                }
            }
        } catch (ExpressionException told) {
            reach.add(""); // told elsewhere
        }
    }

    private static void follow(Scenario s, Readings readings, Set<String> reach) {
        s.stocks().forEach((id, row) -> row(id, readings.at("stocks", id, "target"), reach));
        s.rates().forEach((id, row) -> row(id, readings.at("rates", id, "formula"), reach));
        s.airspace().forEach(a ->
                row("incursions(" + a.intruder() + "," + a.defender() + ")", Set.of(String.valueOf(a.incursions())), reach));
        s.features().forEach((id, f) -> {
            if (Features.bySide(f) && reach.containsAll(GROUND) || !Features.owned(f) && moves(f, "", reach)) {
                reach.add(id);
            }
        });
    }

    private static void row(String id, Set<String> reads, Set<String> reach) {
        if (reads.stream().anyMatch(n -> has(n, reach))) {
            reach.add(id);
        }
    }

    private static boolean moves(Feature f, String actor, Set<String> reach) {
        return Features.bySide(f) ? reach.containsAll(GROUND)
                : f.formula() != null && Readings.of(f.formula().text(), List.of(actor)).stream().anyMatch(n -> has(n, reach));
    }

    /** What fighting moves is moved whoever's it is. */
    private static boolean has(String name, Set<String> reach) {
        int bracket = name.indexOf('(');
        return reach.contains(name) || bracket > 0 && GROUND.contains(name.substring(0, bracket)) && reach.contains(name.substring(0, bracket));
    }
}
