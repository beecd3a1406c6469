package org.casus.actor;

import java.io.Serializable;
import java.util.Arrays;
import org.casus.model.Family;
import org.casus.world.AccordTable;
import org.casus.world.Blueprint;
import org.casus.world.Consequences;
import org.casus.world.Coverage;
import org.casus.world.Offensives;
import org.casus.world.WorldView;

/** What an agreement would change: its level in all formulas, its effect rows, and for a ceasefire the offensives it halts. */
public final class AccordForecast implements Serializable {
    private static final long serialVersionUID = 1;
    private final Blueprint blueprint;
    private final ForwardModel model;
    private final double mostRise;
    private final double[] halted;
    private final double[] calm;
    private final int[] calmWeek;
    private final double[][] draft;
    private final int[] draftOf;

    public AccordForecast(ForwardModel model) {
        this.model = model;
        blueprint = model.blueprint();
        mostRise = blueprint.parameter("truce_back");
        halted = new double[blueprint.features().size()];
        calm = new double[blueprint.accords().length];
        calmWeek = new int[calm.length];
        Arrays.fill(calmWeek, -1);
        draft = new double[calm.length][];
        draftOf = calmWeek.clone();
    }

    /** Adds what signing at a level would change, whoever weighs it. */
    public void sign(double[] delta, WorldView w, int accord, double level) {
        AccordTable t = blueprint.accords()[accord];
        Hypothesis h = suppose(accord, level);
        for (int party : t.parties()) {
            model.execute(t.effects()[party]);
        }
        if (t.ceasefire()) {
            losses(t, h, calm(w, accord));
        }
        model.conclude(delta);
        if (t.ceasefire()) {
            halt(w, t);
            for (int k = 0; k < delta.length; k++) {
                delta[k] += halted[k];
            }
        }
    }

    /**
     * Adds what signing at the highest level would change. While actors decide the world stands still, so that what one of
     * them has worked out for all features serves those who could propose the same.
     */
    void propose(double[] delta, WorldView w, int accord) {
        double[] levels = blueprint.accords()[accord].levels();
        double level = levels[levels.length - 1];
        if (!model.judging()) {
            sign(delta, w, accord, level);
            return;
        }
        if (draftOf[accord] != model.observations()) {
            draftOf[accord] = model.observations();
            draft[accord] = draft[accord] == null ? new double[delta.length] : draft[accord];
            Arrays.fill(draft[accord], 0);
            Consequences seen = model.hypothesis().seen();
            model.hypothesis().seeAll();
            sign(draft[accord], w, accord, level);
            model.hypothesis().see(seen);
        }
        for (int k = 0; k < delta.length; k++) {
            delta[k] += draft[accord][k];
        }
    }

    /** Adds what one party expects the others to do under it, and how it will see its goals: each weighs its own only. */
    public void expect(double[] delta, int accord, double level, int party) {
        suppose(accord, level);
        model.reactions(blueprint.accords()[accord].effects()[party], delta, party);
        model.hypothesis().end();
    }

    private Hypothesis suppose(int accord, double level) {
        Hypothesis h = model.hypothesis();
        h.begin();
        model.level(level, level, level);
        h.set(blueprint.quantities().at(Family.AGREEMENT, accord), level);
        return h;
    }

    /** Adds what leaving it would change: the formulas without it, and the offensives that would be resumed. */
    public void leave(double[] delta, WorldView w, int accord, int actor) {
        Hypothesis h = model.hypothesis();
        h.begin();
        model.level(0, -1, 0);
        h.set(blueprint.quantities().at(Family.AGREEMENT, accord), 0);
        if (blueprint.accords()[accord].ceasefire()) {
            losses(blueprint.accords()[accord], h, Math.min(mostRise, 1 / calm(w, accord)));
        }
        model.conclude(delta);
        if (model.scan().found(actor) > 0) {
            int zone = model.scan().target(actor, 0);
            double multiplier = model.offensives().multiplier(w, actor, zone, 0);
            int n = w.offensives().of(actor) + 1;
            model.offensives().add(delta, w, actor, zone, 1, 1, multiplier, n);
        }
    }

    /** What is left of the fighting between the sides under a ceasefire, as the week began. */
    private double calm(WorldView w, int accord) {
        if (calmWeek[accord] != w.week()) {
            calmWeek[accord] = w.week();
            calm[accord] = calm(w, blueprint.accords()[accord]);
        }
        return calm[accord];
    }

    /** All of it where the ceasefire does not reach. */
    private double calm(WorldView w, AccordTable t) {
        double covered = 0;
        double all = 1e-9;
        for (int z = 0; z < blueprint.geography().size(); z++) {
            double heads = 0;
            for (int f = 0; f < blueprint.factions().size(); f++) {
                heads += t.sides()[blueprint.factions().side()[f]] ? w.heads(z, f) : 0;
            }
            all += heads;
            covered += Coverage.covers(w, t, z) ? heads : 0;
        }
        return 1 - covered / all * (1 - t.damping());
    }

    /** Own losses of those bound and civilian deaths of the sides change by a factor. */
    private void losses(AccordTable t, Hypothesis h, double factor) {
        for (int i = 0; i < blueprint.actors().size(); i++) {
            if (t.bound()[i]) {
                scale(h, blueprint.quantities().at(Family.LOSSES, i), factor);
            }
        }
        for (int s = 0; s < t.sides().length; s++) {
            if (t.sides()[s]) {
                scale(h, blueprint.quantities().at(Family.CIVILIANS_IN, s), factor);
            }
        }
    }

    private static void scale(Hypothesis h, int place, double factor) {
        h.set(place, h.get(place) * factor);
    }

    private void halt(WorldView w, AccordTable t) {
        Arrays.fill(halted, 0);
        Offensives o = w.offensives();
        for (int i = 0; i < o.size(); i++) {
            int side = blueprint.actors().side()[o.actor(i)];
            if (o.leads(blueprint.actors().side(), i) && Coverage.covers(w, t, o.zone(i))) {
                model.offensives().halt(halted, w, side, o.zone(i), t.bound());
            }
        }
    }
}
