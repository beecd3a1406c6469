package org.casus.actor.mind;

import org.casus.actor.Mind;
import org.casus.actor.OptionMaker;
import org.casus.actor.Perception;
import org.casus.actor.Portfolio;
import org.casus.actor.decision.DecisionRule;
import org.casus.model.DecisionSettings;
import org.casus.model.SearchSettings;
import org.casus.world.Blueprint;
import org.casus.world.Journal;

/**
 * Makes the minds that the scenario asks for.
 *
 * @param blueprint the scenario compiled
 * @param maker makes options
 * @param perception what actors perceive
 * @param journal where minds tell what could not be done
 * @param foresight null where no search is wanted
 * @param guests null where nobody plays
 */
public record Minds(Blueprint blueprint, OptionMaker maker, Perception perception, Journal journal, Foresight foresight, Guests guests) {
    /** Most steps of thinking that a scenario may state. */
    private static final double MOST_TAU = 5;

    /** Minds of the actors of a portfolio; null entries decide by their rule alone. */
    public Mind[] of(Portfolio portfolio) {
        Mind[] minds = new Mind[blueprint.actors().size()];
        Thinking thinking = null;
        for (int i = 0; i < minds.length; i++) {
            String rule = blueprint.actors().rule()[i];
            boolean thinks = rule.equals("levelK") || rule.equals("cognitiveHierarchy");
            thinking = thinks && thinking == null ? new Thinking(blueprint, maker, portfolio, perception) : thinking;
            minds[i] = mind(i, rule, thinking);
        }
        return minds;
    }

    private Mind mind(int i, String rule, Thinking thinking) {
        String id = blueprint.names().actors().id(i);
        DecisionSettings d = blueprint.scenario().actors().get(id).decision();
        return switch (rule) {
            case "levelK" -> new LevelK(thinking, d.level() == null ? 1 : d.level());
            case "cognitiveHierarchy" -> new Hierarchy(thinking, tau(d), logit(), blueprint.actors().lambda()[i]);
            case "uct" -> new Search(d.search() == null ? SearchSettings.byDefault() : d.search(), foresight);
            case "scripted" -> new Script(blueprint, i, journal);
            case "external" -> new External(blueprint, journal, guests == null ? null : guests.at(id));
            default -> null;
        };
    }

    private double tau(DecisionSettings d) {
        return Math.max(0, Math.min(MOST_TAU, blueprint.constant(d.tau(), blueprint.parameter("tau_ch"))));
    }

    private DecisionRule logit() {
        return DecisionRule.of("quantalResponse", blueprint.parameter("nest"), blueprint.parameter("pass0"));
    }
}
