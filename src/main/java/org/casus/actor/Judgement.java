package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.world.AccordTable;
import org.casus.world.ActionTable;
import org.casus.world.Appraisal;
import org.casus.world.Battle;
import org.casus.world.Blueprint;
import org.casus.world.Offensives;
import org.casus.world.Reply;
import org.casus.world.WorldView;

/** What actors answer when a mechanism asks them: an agreement, joint action, a local truce. */
public final class Judgement implements Appraisal, Serializable {
    private static final long serialVersionUID = 1;
    private final WorldView w;
    private final Blueprint blueprint;
    private final ForwardModel model;
    private final AccordForecast accords;
    private final Portfolio portfolio;
    private final Appraiser appraiser;
    private final Consent consent;
    private final double[] delta;
    private final double[] nothing;
    private final double[][] treaty;
    private final boolean[] known;
    private int signed = -1;
    private int signedWeek;

    public Judgement(WorldView w, ForwardModel model, AccordForecast accords, Portfolio portfolio) {
        this.w = w;
        this.model = model;
        this.accords = accords;
        this.portfolio = portfolio;
        appraiser = portfolio.appraiser();
        consent = new Consent(model);
        blueprint = model.blueprint();
        delta = new double[blueprint.features().size()];
        nothing = new double[blueprint.features().size()];
        int levels = 0;
        for (AccordTable t : blueprint.accords()) {
            levels = Math.max(levels, t.levels().length);
        }
        treaty = new double[levels + 1][blueprint.features().size()];
        known = new boolean[levels];
    }

    private double gain(int actor) {
        appraiser.prepare(w, actor, nothing);
        return appraiser.gain(delta) / blueprint.scale(actor);
    }

    @Override
    public double surplus(int actor, int accord, double level) {
        System.arraycopy(treaty(accord, level), 0, delta, 0, delta.length);
        accords.expect(delta, accord, level, actor);
        return gain(actor) + model.audience(w, accord, actor, level);
    }

    /** What signing would change, whoever weighs it: kept for the levels of the agreement that is talked about, while it is. */
    private double[] treaty(int accord, double level) {
        if (signed != accord || signedWeek != w.week()) {
            Arrays.fill(known, false);
            signed = accord;
            signedWeek = w.week();
        }
        double[] levels = blueprint.accords()[accord].levels();
        int l = 0;
        while (l < levels.length && levels[l] != level) {
            l++;
        }
        boolean onOffer = l < levels.length;
        if (!onOffer || !known[l]) {
            Arrays.fill(treaty[l], 0);
            accords.sign(treaty[l], w, accord, level);
        }
        if (onOffer) {
            known[l] = true;
        }
        return treaty[l];
    }

    @Override
    public Reply reply(int actor, int accord) {
        return portfolio.reply(w, actor, accord);
    }

    @Override
    public double jointSurplus(int actor, int offensive) {
        Arrays.fill(delta, 0);
        Offensives o = w.offensives();
        int who = o.actor(offensive);
        int zone = o.zone(offensive);
        int side = blueprint.actors().side()[who];
        double support = model.offensives().support(w, side, zone);
        Battle battle = model.tables().battle();
        double together = battle.multiplier(w, side, zone, support, true, o.shock(offensive));
        double apart = battle.multiplier(w, side, zone, support, false, o.shock(offensive));
        int n = o.of(who);
        model.offensives().add(delta, w, who, zone, 1, o.intensity(offensive), together, n);
        model.offensives().add(delta, w, who, zone, -1, o.intensity(offensive), apart, n);
        return gain(actor);
    }

    @Override
    public double truceChance(int actor, ActionTable offer, int zone) {
        return consent.truce(w, actor, offer, zone);
    }

    @Override
    public double evacuationChance(int actor, ActionTable offer, int zone) {
        return consent.evacuation(w, actor, offer, zone);
    }

    @Override
    public double lambda(int actor) {
        return blueprint.actors().lambda()[actor];
    }
}
