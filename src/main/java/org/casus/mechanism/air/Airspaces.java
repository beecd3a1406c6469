package org.casus.mechanism.air;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.casus.mechanism.EventEffects;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.Airspace;
import org.casus.model.Encounters;
import org.casus.model.Family;
import org.casus.random.Inversion;
import org.casus.random.Stream;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;

/**
 * Violations of a border by aircraft and what answers them; encounters of two air forces.
 * The chances are rates of the scenario: the rule that decides when somebody shoots stands there.
 */
public final class Airspaces implements Mechanism {
    private static final long serialVersionUID = 1;
    private static final double HALF_WEEKS = 2;
    private final Setting s;
    private final EventEffects events;
    private final Border[] borders;
    private final Meeting[] meetings;
    private final int[] tensions;
    private final double[] lastShot;
    private final double keep;
    private final double rung;
    private final double flowKeep;

    /**
     * A border that may be violated, with what its formulas of constants come to.
     *
     * @param space the border
     * @param defender whose it is
     * @param incursions place of the rate of violations
     * @param shoot place of the chance that one is shot at
     * @param flow place of what is counted of them
     * @param tension place of the tension between the two
     * @param heat tension that each adds
     * @param spacing days between two shots at least
     */
    private record Border(
            Airspace space, int defender, int incursions, int shoot, int flow, int tension, double heat, double spacing)
            implements Serializable {}

    /** Two air forces that may meet. @param actor the first @param rate place of the rate @param incident place of the chance */
    private record Meeting(Encounters encounters, int actor, int rate, int incident) implements Serializable {}

    public Airspaces(Setting setting) {
        s = setting;
        events = new EventEffects(setting);
        Skies skies = s.blueprint().shared(Skies.class, Skies::made);
        borders = skies.borders();
        meetings = skies.meetings();
        tensions = skies.pairs();
        lastShot = new double[borders.length];
        Arrays.fill(lastShot, -1e9);
        keep = s.parameter("tension_keep");
        rung = s.parameter("rung_incursion");
        flowKeep = Math.sqrt(s.parameter("flow_keep"));
    }

    /** What the scenario states of them, shared by all replications. @param pairs places of the tensions between two actors */
    private record Skies(Border[] borders, Meeting[] meetings, int[] pairs) {
        static Skies made(Blueprint b) {
            return new Skies(b.scenario().airspace().stream().map(a -> border(b, a)).toArray(Border[]::new),
                    b.scenario().encounters().stream().map(e -> meeting(b, e)).toArray(Meeting[]::new), tensions(b));
        }
    }

    private static Border border(Blueprint b, Airspace a) {
        int intruder = b.names().actors().of(a.intruder());
        int defender = b.names().actors().of(a.defender());
        return new Border(a, defender, b.rate(a.incursions()), b.rate(a.shoot()), b.incursions(a),
                b.quantities().at(Family.TENSION, intruder, defender), b.constant(a.tension(), 0.25), b.constant(a.spacing(), 0));
    }

    private static Meeting meeting(Blueprint b, Encounters e) {
        return new Meeting(e, b.names().actors().of(e.a()), b.rate(e.rate()), b.rate(e.incident()));
    }

    private static int[] tensions(Blueprint b) {
        int actors = b.actors().size();
        return IntStream.range(0, actors)
                .flatMap(i -> IntStream.range(i + 1, actors).map(j -> b.quantities().at(Family.TENSION, i, j)))
                .toArray();
    }

    @Override
    public void step() {
        double[] q = s.world().quantities();
        for (int place : tensions) {
            if (q[place] != 0) {
                s.change().set(place, q[place] * keep);
            }
        }
        for (int k = 0; k < borders.length; k++) {
            border(k, borders[k]);
        }
        for (int k = 0; k < meetings.length; k++) {
            meet(k, meetings[k]);
        }
    }

    /** Each incursion raises tension; then the defender shoots or does not, and not again for as long as the border's spacing says. */
    private void border(int k, Border border) {
        WorldState w = s.world();
        double rate = Math.max(0, events.rate(border.incursions()));
        int n = Inversion.poisson(rate * Setting.HALF_WEEK, s.halfWeekly(Stream.INCURSION, k, 0));
        int flow = border.flow();
        s.change().set(flow, flowKeep * w.quantity(flow) + (1 - flowKeep) * HALF_WEEKS * n);
        if (n == 0) {
            return;
        }
        Airspace a = border.space();
        s.journal().tell("incursion", a.intruder(), a.defender(), rung, n, s.journal().wantsText() ? sentence(a, n) : "");
        double now = w.tick() * Setting.HALF_WEEK;
        for (int i = 0; i < n; i++) {
            s.change().add(border.tension(), border.heat());
            double chance = Math.max(0, Math.min(1, events.rate(border.shoot())));
            boolean shot = s.halfWeekly(Stream.SHOOT, k, i) < chance;
            if (shot && now - lastShot[k] > border.spacing()) {
                lastShot[k] = now;
                events.happen(a.event(), border.defender(), a.intruder(), chance);
            }
        }
    }

    private String sentence(Airspace a, int n) {
        return n + (n == 1 ? " violation" : " violations") + " of airspace: " + s.calledActor(a.intruder()) + " over "
                + s.calledActor(a.defender()) + ".";
    }

    private void meet(int k, Meeting m) {
        Encounters e = m.encounters();
        double rate = Math.max(0, events.rate(m.rate()));
        int n = Inversion.poisson(rate * Setting.HALF_WEEK, s.halfWeekly(Stream.ENCOUNTER, k, 0));
        double chance = Math.max(0, Math.min(1, events.rate(m.incident())));
        if (n > 0 && s.halfWeekly(Stream.ENCOUNTER, k, 1) > FastMath.pow(1 - chance, n)) {
            events.happen(e.event(), m.actor(), e.b(), chance);
        }
    }
}
