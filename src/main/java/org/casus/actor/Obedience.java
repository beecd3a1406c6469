package org.casus.actor;

import java.io.Serializable;
import org.casus.model.Family;
import org.casus.theory.Saturation;
import org.casus.world.Blueprint;
import org.casus.world.WorldView;

/**
 * What an option means to how far a client's patron finds its wishes met: the share of the week's choices that it likes goes
 * into a memory that fades, so that one choice alone moves it by 1 - keep, and over the horizon by the mean of what is left of that.
 */
final class Obedience implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final double step;
    private final double[] nothing;

    Obedience(Blueprint b) {
        blueprint = b;
        double forget = 1 - b.parameter("freq_keep");
        double weeks = b.parameter("h_fwd");
        step = forget <= 0 ? 0 : forget * Math.min(1, Saturation.reached(forget, weeks) / (forget * weeks));
        nothing = new double[b.features().size()];
    }

    /** Adds to each option of a client what follows for its own goals from how its patron likes it. */
    void foresee(WorldView w, int actor, ForwardModel model, Appraiser appraiser, Options options) {
        int place = blueprint.quantities().at(Family.COMPLIANCE, actor);
        Hypothesis h = model.hypothesis();
        if (blueprint.actors().patron()[actor] < 0 || !h.follows(place)) {
            return;
        }
        appraiser.prepare(w, actor, nothing);
        for (int k = 1; k < options.size(); k++) {
            double liked = appraiser.patronGain(options.delta(k)) >= 0 ? 1 : 0;
            h.begin();
            h.set(place, h.get(place) + step * (liked - h.get(place)));
            h.follow();
            h.addFeatures(options.delta(k));
            h.end();
        }
    }
}
