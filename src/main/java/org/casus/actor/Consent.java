package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.theory.Advance;
import org.casus.theory.Logit;
import org.casus.world.ActionTable;
import org.casus.world.Attrition;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.KindSetting;
import org.casus.world.Refuge;
import org.casus.world.WorldView;

/**
 * Whether those in a pocket agree to what is offered to them, by logit on what they gain (quantal response; McKelvey and Palfrey
 * 1995). Whoever thinks of making the offer and the mechanism that carries it out ask here, so that nobody plans with a surrender
 * that would be refused.
 */
final class Consent implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int NOBODY = -1;
    private final ForwardModel model;
    private final Blueprint blueprint;
    private final Appraiser appraiser;
    private final KindSetting damping;
    private final KindSetting transfer;
    private final Attrition contact;
    private final double home;
    private final Advance advance;
    private final double weeks;
    private final double[] delta;
    private final double[] nothing;
    private int observed;

    Consent(ForwardModel model) {
        this.model = model;
        blueprint = model.blueprint();
        appraiser = new Appraiser(blueprint, model.perception());
        damping = new KindSetting(blueprint, "damping");
        transfer = new KindSetting(blueprint, "transfer");
        contact = new Attrition(blueprint);
        home = blueprint.parameter("siege_home");
        advance = blueprint.advance();
        weeks = blueprint.parameter("h_fwd");
        delta = new double[blueprint.features().size()];
        nothing = new double[delta.length];
    }

    /** Chance that those whom an actor fights in a zone agree to a local truce there; 0 where nobody is left to agree. */
    double truce(WorldView w, int actor, ActionTable action, int zone) {
        int other = defender(w, actor, zone);
        if (other < 0) {
            return 0;
        }
        Arrays.fill(delta, 0);
        spare(w, actor, action, zone, delta);
        appraiser.prepare(w, other, nothing);
        return Logit.accept(blueprint.actors().lambda()[other] * (appraiser.gain(delta) / blueprint.scale(other)));
    }

    /**
     * Chance that those whom an actor fights in a pocket leave it; 1 where nobody is left to refuse. They weigh what is theirs,
     * not what the pocket means to a war: the place and their lives, together 1. Whoever stays keeps both if the pocket holds
     * and loses both otherwise; whoever leaves gives up the place and brings out those who reach a refuge. So they go where
     * staying hurts and there is a way out (Zartman 2000).
     */
    double evacuation(WorldView w, int actor, ActionTable action, int zone) {
        int other = defender(w, actor, zone);
        if (other < 0) {
            return 1;
        }
        int side = blueprint.actors().side()[other];
        double out = Refuge.of(w, action, zone, side) < 0 ? 0 : transfer.of(action, actor, w.quantities());
        return Logit.accept(blueprint.actors().lambda()[other] * ((1 - home) * out - hold(w, actor, zone, side)));
    }

    /**
     * Chance that a pocket holds: it falls if those inside go hungry and the besiegers can storm it. The chance of that is the share
     * of it that they would take, by the law of advance with which any attack is planned and over the same weeks.
     */
    private double hold(WorldView w, int actor, int zone, int side) {
        Battle battle = model.tables().battle();
        int faction = blueprint.actors().mainFaction()[actor];
        double attack = battle.attacker(w, actor, zone, 1, model.offensives().multiplier(w, actor, zone, 0));
        double rho = Battle.rho(attack, battle.defender(w, faction, zone, 0), battle.advantage(w, faction, zone));
        return 1 - (1 - w.supply(zone, side)) * Math.min(1, advance.expected(rho, 1, weeks));
    }

    /** Actor that commands most of those hostile to another in a zone, -1 without. */
    private int defender(WorldView w, int actor, int zone) {
        int faction = blueprint.actors().mainFaction()[actor];
        int best = -1;
        double most = 0;
        for (int i = 0; i < blueprint.actors().size(); i++) {
            double heads = 0;
            for (int f = 0; f < blueprint.factions().size(); f++) {
                heads += w.hostile(faction, f) ? w.commands(i, f) * w.heads(zone, f) : 0;
            }
            if (heads > most) {
                most = heads;
                best = i;
            }
        }
        return best;
    }

    /** A truce saves a part of the losses of contact in the zone, by the law by which they are lost. */
    void spare(WorldView w, int actor, ActionTable action, int zone, double[] out) {
        if (observed != model.observations()) {
            observed = model.observations();
            contact.refresh(w);
        }
        double spared = 1 - damping.of(action, actor, w.quantities());
        for (int f = 0; f < blueprint.factions().size(); f++) {
            double saved = w.heads(zone, f) > 0 ? spared * contact.dead(w, zone, f, contact.shelling(w, f, NOBODY), SimTime.WEEK) : 0;
            for (int i = 0; i < blueprint.actors().size() && saved > 0; i++) {
                model.gradient().add(out, blueprint.quantities().at(Family.LOSSES, i), -saved * w.commands(i, f));
            }
        }
    }
}
