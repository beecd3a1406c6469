package org.casus.mechanism.air;

import org.apache.commons.math3.util.FastMath;
import org.casus.mechanism.EventEffects;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Airspace;
import org.casus.model.Encounters;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.WorldState;

/**
 * Violations of a border by aircraft and what answers them; encounters of two air forces (MODEL 5.8).
 * The chances are rates of the scenario: the rule that decides when somebody shoots stands there.
 */
public final class Airspaces implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double HALF_WEEKS = 2;
    private final Setting s;
    private final EventEffects events;
    private final Airspace[] spaces;
    private final Encounters[] encounters;
    private final double[] lastShot;
    private final double keep;
    private final double flowKeep;

    public Airspaces(Setting setting) {
        s = setting;
        events = new EventEffects(setting);
        spaces = s.blueprint().scenario().airspace().toArray(Airspace[]::new);
        encounters = s.blueprint().scenario().encounters().toArray(Encounters[]::new);
        lastShot = new double[spaces.length];
        java.util.Arrays.fill(lastShot, -1e9);
        keep = s.parameter("tension_keep");
        flowKeep = Math.sqrt(s.parameter("flow_keep"));
    }

    @Override
    public void step() {
        int actors = s.blueprint().actors().size();
        for (int a = 0; a < actors; a++) {
            for (int b = a + 1; b < actors; b++) {
                int tension = s.at(Family.TENSION, a, b);
                if (s.world().quantity(tension) != 0) {
                    s.change().set(tension, s.world().quantity(tension) * keep);
                }
            }
        }
        for (int k = 0; k < spaces.length; k++) {
            border(k, spaces[k]);
        }
        for (int k = 0; k < encounters.length; k++) {
            meet(k, encounters[k]);
        }
    }

    private void border(int k, Airspace a) {
        WorldState w = s.world();
        int intruder = s.blueprint().names().actors().of(a.intruder());
        int defender = s.blueprint().names().actors().of(a.defender());
        double rate = Math.max(0, events.rate(a.incursions()));
        int n = Inversion.poisson(rate * Setting.HALF_WEEK, s.halfWeekly(Stream.INCURSION, k, 0));
        int flow = s.blueprint().incursions(a);
        s.change().set(flow, flowKeep * w.quantity(flow) + (1 - flowKeep) * HALF_WEEKS * n);
        if (n == 0) {
            return;
        }
        s.change().add(s.at(Family.TENSION, intruder, defender), n * s.blueprint().constant(a.tension(), 0.25));
        s.journal().tell("incursion", a.intruder(), a.defender(), 7, n,
                n + (n == 1 ? " violation" : " violations") + " of airspace: " + s.calledActor(a.intruder()) + " over "
                        + s.calledActor(a.defender()) + ".");
        double now = w.tick() * Setting.HALF_WEEK;
        double chance = Math.max(0, Math.min(1, events.rate(a.shoot())));
        boolean spared = s.halfWeekly(Stream.SHOOT, k, 0) <= FastMath.pow(1 - chance, n);
        if (!spared && now - lastShot[k] > s.blueprint().constant(a.spacing(), 0)) {
            lastShot[k] = now;
            events.happen(a.event(), defender, a.intruder(), chance);
        }
    }

    private void meet(int k, Encounters e) {
        double rate = Math.max(0, events.rate(e.rate()));
        int n = Inversion.poisson(rate * Setting.HALF_WEEK, s.halfWeekly(Stream.ENCOUNTER, k, 0));
        double chance = Math.max(0, Math.min(1, events.rate(e.incident())));
        if (n > 0 && s.halfWeekly(Stream.ENCOUNTER, k, 1) > FastMath.pow(1 - chance, n)) {
            events.happen(e.event(), s.blueprint().names().actors().of(e.a()), e.b(), chance);
        }
    }
}
