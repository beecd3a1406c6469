package org.casus.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.casus.expression.Formula;

/**
 * A state or armed group that decides.
 *
 * @param name in words
 * @param description one line, may be null
 * @param side its side, null for an outside power
 * @param commands share of each faction that it commands
 * @param patron actor it depends on, may be null
 * @param dependence weight of the patron, 0 to 1; null is 0
 * @param budget points it may spend in a week
 * @param resolve prior that others hold of its being resolute, above 0, to 1
 * @param audience audience factor: 0 has no public to answer to
 * @param discount what a gain a week later is worth to it in bargaining and in a crisis, above 0 and below 1; null is the parameter disc_norm
 * @param losses own dead a week just before the start, from which the smoothed losses begin
 * @param maxOffensives offensives at a time
 * @param targets targets weighed each week, 1 to 4
 * @param offensiveZones selector tokens of zones it may attack; empty is everywhere
 * @param against sides it may attack; empty is all hostile sides
 * @param initial level of each posture at the start; absent is 0
 * @param barred actions it may not choose
 * @param forced postures held at a level, not chosen
 * @param scale unit of its logit; null: computed when the scenario is compiled
 * @param decision how it decides
 * @param colour colour in charts
 * @param source provenance
 */
public record Actor(
        String name,
        String description,
        String side,
        Map<String, Double> commands,
        String patron,
        Formula dependence,
        Formula budget,
        double resolve,
        Formula audience,
        Formula discount,
        double losses,
        int maxOffensives,
        int targets,
        List<String> offensiveZones,
        List<String> against,
        Map<String, Integer> initial,
        List<String> barred,
        Map<String, Integer> forced,
        Double scale,
        DecisionSettings decision,
        String colour,
        String source)
        implements Serializable {
    public Actor {
        commands = Ordered.copy(commands);
        offensiveZones = offensiveZones == null ? List.of() : List.copyOf(offensiveZones);
        against = against == null ? List.of() : List.copyOf(against);
        initial = Ordered.copy(initial);
        barred = barred == null ? List.of() : List.copyOf(barred);
        forced = Ordered.copy(forced);
    }
}
