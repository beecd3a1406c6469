package org.casus.scenario.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.casus.expression.ExpressionException;
import org.casus.expression.ExpressionParser;
import org.casus.expression.Node;
import org.casus.model.Action;
import org.casus.model.Effect;
import org.casus.model.EffectMode;
import org.casus.model.Family;
import org.casus.scenario.Scenario;

/** Effect rows that move what nobody reads or weighs. */
final class UnreadEffects {
    private final Scenario s;
    private final Readings readings;

    UnreadEffects(Scenario s, Readings readings) {
        this.s = s;
        this.readings = readings;
    }

    /** Tells the id of each and why. */
    void forEach(BiConsumer<String, String> told) {
        s.effects().forEach((id, effect) -> call(effect).flatMap(c -> why(id, effect, c)).ifPresent(w -> told.accept(id, w)));
    }

    private static Optional<Node.Call> call(Effect effect) {
        try {
            return effect.target() != null && ExpressionParser.parse(effect.target()) instanceof Node.Call c ? Optional.of(c) : Optional.empty();
        } catch (ExpressionException e) {
            return Optional.empty(); // told elsewhere
        }
    }

    private Optional<String> why(String id, Effect effect, Node.Call call) {
        List<String> ids = call.arguments().stream().map(a -> a instanceof Node.Call c ? c.name() : "").toList();
        Family family = call.called() ? Family.called().get(call.name()) : null;
        if (effect.reaction()) {
            return reaction(effect, call.name());
        }
        if (family == null || ids.contains("own")) {
            return Optional.empty();
        }
        String name = Readings.name(call.name(), ids);
        return switch (family) {
            case RELATION, TENSION, COOPERATION -> unless(
                    readings.reads(name, p -> !itself(p, name)),
                    "nothing reads " + name + ", so that this row changes nothing; let a formula read it or leave the row out");
            case PERCEIVED -> unless(s.goals().containsKey(ids.get(0) + "." + ids.get(1)),
                    ids.get(0) + " has no goal on " + ids.get(1) + ", so that what it thinks of it changes nothing; give it one or leave the row out");
            case LIABILITY -> liability(name, ids);
            default -> Optional.empty();
        };
    }

    /** Whether a formula is of a row that moves what it reads. */
    private boolean itself(List<String> path, String name) {
        return path.get(0).equals("effects") && same(s.effects().get(path.get(1)), name);
    }

    private static boolean same(Effect effect, String name) {
        return effect != null && effect.target() != null && Readings.of(effect.target(), null).contains(name);
    }

    private static Optional<String> unless(boolean fine, String why) {
        return fine ? Optional.empty() : Optional.of(why);
    }

    /** A commitment binds by what honours or breaks it, by a crisis over it, or by a formula that reads it. */
    private Optional<String> liability(String name, List<String> ids) {
        boolean paid = s.effects().values().stream().anyMatch(e -> (e.mode() == EffectMode.FULFIL || e.mode() == EffectMode.RENEGE)
                && same(e, name));
        boolean crisis = s.crises().values().stream().anyMatch(c -> ids.get(1).equals(c.topics().get(ids.get(0))));
        boolean goal = s.goals().keySet().stream().anyMatch(g -> g.startsWith(ids.get(0) + ".")
                && readings.at("features", g.substring(g.indexOf('.') + 1), "formula").contains(name));
        boolean formula = readings.reads(name, p -> !p.get(0).equals("features") && !itself(p, name));
        return unless(paid || crisis || goal || formula, "nothing honours or breaks " + name
                + ", so that these words bind nobody; add a row with the mode FULFIL or RENEGE, or leave this one out");
    }

    /** What is expected of others is weighed by goals of whoever expects it, and of its patron. */
    private Optional<String> reaction(Effect effect, String feature) {
        Collection<String> choosers = effect.by() != null ? List.of(effect.by()) : choosers(effect.on());
        boolean weighed = choosers.stream().filter(s.actors()::containsKey).anyMatch(a ->
                s.goals().containsKey(a + "." + feature) || s.goals().containsKey(s.actors().get(a).patron() + "." + feature));
        return unless(weighed || choosers.isEmpty() || !s.features().containsKey(feature), String.join(", ", choosers)
                + (choosers.size() == 1 ? " has" : " have") + " no goal on " + feature
                + ", so that nobody weighs what this row expects; give one or leave the row out");
    }

    private Collection<String> choosers(String on) {
        Action action = s.actions().get(on);
        return action != null ? action.actors() : s.agreements().containsKey(on) ? s.agreements().get(on).parties() : List.of();
    }
}
