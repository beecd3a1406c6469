package org.casus.mechanism.action;

import org.casus.mechanism.EventEffects;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Appraisal;
import org.casus.world.Choices;
import org.casus.world.LevelTable;

/** Carries out the choices of the week in the order of actors and draws, and counts them. */
public final class Execution implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Choices choices;
    private final EventEffects effects;
    private final PostureActs postures;
    private final GroundActs ground;
    private final SiegeActs sieges;
    private final ForceActs forces;
    private final Telling telling;
    private final double keep;

    public Execution(Setting setting, Choices choices, Appraisal appraisal, Arrivals arrivals) {
        s = setting;
        this.choices = choices;
        effects = new EventEffects(setting);
        postures = new PostureActs(setting);
        ground = new GroundActs(setting, appraisal);
        sieges = new SiegeActs(setting, appraisal);
        forces = new ForceActs(setting, arrivals);
        telling = new Telling(setting);
        keep = s.parameter("freq_keep");
    }

    @Override
    public void step() {
        for (int i = 0; i < choices.size(); i++) {
            carryOut(i);
        }
        frequencies();
    }

    private void carryOut(int i) {
        int actor = choices.actor(i);
        ActionTable action = s.blueprint().action(choices.action(i));
        LevelTable levels = action.levels()[actor];
        int level = choices.level(i);
        double before = s.world().quantity(s.at(Family.LEVEL, actor, action.position()));
        double value = levels != null && level >= 0 ? levels.values()[level] : 1;
        boolean done = act(action, actor, i, value);
        s.change().spend(actor, atOnce(action, levels, level));
        if (!done) {
            effects.comeToNothing(action.effects()[actor], value);
        } else if (level != Choices.STOP) {
            effects.carryOut(action.effects()[actor], value, action.kind().posture() ? value - before : value, value);
        }
        s.change().add(s.at(Family.TIMES, actor, action.position()), 1);
        s.change().set(s.at(Family.WEEKS_SINCE, actor, action.position()), 0);
        telling.tell(action, actor, choices.zone(i), level, value, done);
    }

    /** $M that an act costs at once; postures are paid by the week, offensives by those who arm them. */
    private static double atOnce(ActionTable action, LevelTable levels, int level) {
        if (action.kind().posture() || action.kind() == ActionKind.OFFENSIVE) {
            return 0;
        }
        return levels != null && level >= 0 ? levels.usd()[level] : action.usd();
    }

    /** Does what the kind of action does; false where it came to nothing. */
    private boolean act(ActionTable action, int actor, int i, double value) {
        int zone = choices.zone(i);
        return switch (action.kind()) {
            case POSTURE, HELICOPTERS, SHELLING -> postures.level(actor, action, value);
            case AIR_CAMPAIGN -> postures.campaign(actor, action, value, choices.mix(i));
            case CONTINGENT -> postures.contingent(actor, action, value);
            case GESTURE, CRISIS_MOVE -> postures.gesture(actor, action);
            case OFFENSIVE -> ground.offensive(actor, zone, choices.level(i), value);
            case SHOCK_ASSAULT -> ground.shock(actor, action, zone);
            case CUT_ROAD -> ground.cutRoad(actor, action, zone);
            case FORTIFY -> ground.fortify(actor, action, zone);
            case BESIEGE -> sieges.besiege(actor, zone);
            case AID -> sieges.aid(zone);
            case LOCAL_TRUCE -> sieges.truce(actor, action, zone);
            case EVACUATE -> sieges.evacuate(actor, action, zone);
            case EXPEDITION -> forces.expedition(actor, action, value);
            case TRAIN -> forces.train(actor, action, value);
            case PREY -> forces.prey(actor, action);
            case CROSS_BORDER -> forces.crossBorder(actor, action, value);
            case MISSILE_SALVO -> forces.salvo(actor, action, zone);
            case PROPOSE, DEFECT, PASS, EVENT -> true;
        };
    }

    private void frequencies() {
        double[] q = s.world().quantities();
        int first = s.at(Family.FREQUENCY, 0, 0);
        int end = first + s.blueprint().actors().size() * s.blueprint().actionCount();
        for (int place = first; place < end; place++) {
            if (q[place] > 0) {
                s.change().set(place, keep * q[place]);
            }
        }
        for (int i = 0; i < choices.size(); i++) {
            boolean again = false;
            for (int j = 0; j < i; j++) {
                again |= choices.actor(j) == choices.actor(i) && choices.action(j) == choices.action(i);
            }
            if (!again) {
                s.change().add(s.at(Family.FREQUENCY, choices.actor(i), choices.action(i)), 1 - keep);
            }
        }
    }
}
