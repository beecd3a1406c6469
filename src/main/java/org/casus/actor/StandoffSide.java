package org.casus.actor;

import java.io.Serializable;
import org.casus.model.Family;
import org.casus.theory.Brinkmanship;
import org.casus.world.Blueprint;
import org.casus.world.CrisisPlay.Deed;
import org.casus.world.CrisisPlay.Move;
import org.casus.world.CrisisTable;
import org.casus.world.EffectTable;
import org.casus.world.WorldView;

/** One side of a crisis: what it can do now, and what that is worth to both. */
final class StandoffSide implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double MOVES = 2;
    private final Blueprint blueprint;
    private final OptionMaker maker;
    private final Portfolio portfolio;
    private final Options offered;
    private final Options options;
    private final double[] nothing;
    private final double stakes;
    private int actor;
    private int giving;
    private double pledge;
    private double[] own;
    private double[] other;

    StandoffSide(Blueprint b, OptionMaker maker, Portfolio portfolio) {
        blueprint = b;
        this.maker = maker;
        this.portfolio = portfolio;
        offered = new Options(b.features().size());
        options = new Options(b.features().size());
        nothing = new double[b.features().size()];
        stakes = b.parameter("crisis_stake");
    }

    /** Finds and values the moves of a party. @param liability that each of its moves adds */
    void prepare(WorldView w, CrisisTable t, int party, double liability) {
        actor = t.parties()[party];
        options.clear();
        options.add(maker.pass(), -1, -1, -1, 0);
        for (int action : t.moves()[party]) {
            add(w, action);
        }
        int before = options.size();
        add(w, t.yields()[party]);
        giving = options.size() > before ? before : -1;
        pledge = stakes * liability * blueprint.parameter("aud_scale") * blueprint.actors().audience()[actor];
        own = new double[options.size()];
        other = new double[options.size()];
        value(w, actor, own);
        value(w, t.parties()[1 - party], other);
        for (int k = 1; k < own.length; k++) {
            own[k] += stakes * options.audience(k) - portfolio.price(options, k);
        }
    }

    /** Adds an action, of a posture the next level only. */
    private void add(WorldView w, int action) {
        offered.clear();
        maker.fillOne(w, actor, action, offered);
        var levels = blueprint.action(action).levels()[actor];
        int now = levels == null ? 0 : levels.indexOf(w.quantity(blueprint.quantities().at(Family.LEVEL, actor, action)));
        for (int k = 0; k < offered.size(); k++) {
            if (offered.level(k) < 0 || offered.level(k) == now + 1) {
                options.take(offered, k);
            }
        }
    }

    private void value(WorldView w, int judge, double[] out) {
        portfolio.appraiser().prepare(w, judge, nothing);
        for (int k = 1; k < out.length; k++) {
            out[k] = stakes * portfolio.appraiser().gain(options.delta(k)) / blueprint.scale(judge);
        }
    }

    /** The side as the game sees it. @param resolve how resolute it is, or is believed to be, 0 to 1 */
    Brinkmanship.Side side(double resolve) {
        double[] worth = own.clone();
        if (giving >= 0) {
            worth[giving] -= resolve * blueprint.parameter("crisis_resolve");
        }
        double[] rungs = new double[worth.length];
        for (int k = 1; k < rungs.length; k++) {
            rungs[k] = blueprint.action(options.action(k)).rung();
        }
        double danger = blueprint.parameter("nuc_cost") / blueprint.scale(actor) / MOVES;
        return new Brinkmanship.Side(
                blueprint.actors().lambda()[actor], Math.sqrt(blueprint.actors().discount()[actor]), danger, pledge, rungs, worth, other, giving);
    }

    /** The appraiser judges for this side again, so that a draw is told with its own terms. */
    void judge(WorldView w) {
        portfolio.appraiser().prepare(w, actor, nothing);
    }

    Options options() {
        return options;
    }

    /** Whether an effect row already says what a move tells another of this actor's resolve. */
    boolean speaks(WorldView w, int to, int k) {
        int belief = blueprint.quantities().at(Family.BELIEF, to, actor);
        EffectTable[] effects = k == 0 ? null : blueprint.action(options.action(k)).effects()[actor];
        for (int e = 0; effects != null && e < effects.length; e++) {
            if (effects[e].place() == belief) {
                return true;
            }
        }
        return false;
    }

    Move move(int k, double chance, double odds) {
        Deed deed = k == 0 ? Deed.HOLD : k == giving ? Deed.YIELD : Deed.RAISE;
        return new Move(deed, options.action(k), options.level(k), chance, odds);
    }
}
