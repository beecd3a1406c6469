package org.casus.actor;

import java.util.Arrays;
import org.casus.world.ActionTable;
import org.casus.world.Blueprint;
import org.casus.world.Choices;
import org.casus.world.KindSetting;
import org.casus.world.LevelTable;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/**
 * New offensives on the best targets at each intensity, and the end of own ones that are {@code settle} weeks old. An actor with as many
 * as it can lead counts for the end of one what its place would bring elsewhere, its opportunity cost.
 */
final class OffensiveOptions implements OptionSource {
    private static final long serialVersionUID = 1;
    private final ForwardModel model;
    private final KindSetting longest;
    private final double horizon;
    private final double settled;
    private final double chi;
    private final Appraiser appraiser;
    private final double[] nothing;
    private final double[] trial;
    private final double[] elsewhere;

    OffensiveOptions(ForwardModel model) {
        this.model = model;
        Blueprint b = model.blueprint();
        longest = new KindSetting(b, "maxWeeks");
        horizon = b.parameter("h_fwd");
        settled = b.parameter("settle");
        chi = b.parameter("chi");
        appraiser = new Appraiser(b, model.perception());
        nothing = new double[b.features().size()];
        trial = new double[nothing.length];
        elsewhere = new double[nothing.length];
    }

    @Override
    public void add(WorldView w, int actor, ActionTable action, Options options) {
        int own = w.offensives().of(actor);
        LevelTable levels = action.levels()[actor];
        boolean full = own >= model.blueprint().actors().maxOffensives()[actor];
        stops(w, actor, action, full && levels != null, options);
        if (full || levels == null) {
            return;
        }
        for (int i = 0; i < model.scan().found(actor); i++) {
            int zone = model.scan().target(actor, i);
            double multiplier = model.offensives().multiplier(w, actor, zone, 0);
            model.offensives().aim(w, actor, zone, own + 1);
            for (int l = 0; l < levels.size(); l++) {
                options.add(action.position(), zone, l, -1, levels.cost()[l]);
                model.offensives().add(options.last(), w, 1, levels.values()[l], multiplier);
                model.effects(w, action, actor, levels.values()[l], options);
            }
        }
    }

    private void stops(WorldView w, int actor, ActionTable action, boolean full, Options options) {
        Offensives o = w.offensives();
        int own = o.of(actor);
        boolean sought = !full;
        boolean better = false;
        for (int i = 0; i < o.size(); i++) {
            if (o.actor(i) == actor && w.week() - o.start(i) >= settled) {
                better = sought ? better : elsewhere(w, actor, action.levels()[actor], own);
                sought = true;
                options.add(action.position(), o.zone(i), Choices.STOP, -1, 0);
                options.switching();
                double multiplier = model.offensives().multiplier(w, actor, o.zone(i), o.shock(i));
                double left = left(w, actor, action, o.start(i));
                model.offensives().add(options.last(), w, actor, o.zone(i), -left, o.intensity(i), multiplier, own);
                if (better) {
                    freed(options.last(), left);
                }
            }
        }
    }

    /** Share of the horizon that an offensive would still last: stopping forgoes no more than that. */
    private double left(WorldView w, int actor, ActionTable action, int start) {
        double weeks = longest.of(action, actor, w.quantities()) - (w.week() - start);
        return Math.max(0, Math.min(1, weeks / horizon));
    }

    /** Keeps what the best new offensive would change in the place of one that ends. @return whether any is worth its price */
    private boolean elsewhere(WorldView w, int actor, LevelTable levels, int own) {
        double most = 0;
        appraiser.prepare(w, actor, nothing);
        for (int i = 0; i < model.scan().found(actor); i++) {
            int zone = model.scan().target(actor, i);
            double multiplier = model.offensives().multiplier(w, actor, zone, 0);
            model.offensives().aim(w, actor, zone, own);
            for (int l = 0; l < levels.size(); l++) {
                Arrays.fill(trial, 0);
                model.offensives().add(trial, w, 1, levels.values()[l], multiplier);
                double worth = appraiser.gain(trial) - chi * levels.cost()[l] * model.blueprint().scale(actor);
                if (worth > most) {
                    most = worth;
                    System.arraycopy(trial, 0, elsewhere, 0, trial.length);
                }
            }
        }
        return most > 0;
    }

    /** Adds what another offensive would bring from next week until the place would be free anyway. */
    private void freed(double[] delta, double left) {
        double share = Math.min(left, 1 - 1 / horizon);
        for (int k = 0; k < delta.length; k++) {
            delta[k] += share * elsewhere[k];
        }
    }
}
