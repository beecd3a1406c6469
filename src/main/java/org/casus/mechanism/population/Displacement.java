package org.casus.mechanism.population;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.model.SimTime;
import org.casus.theory.Elementary;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.KindSetting;
import org.casus.world.Offensives;
import org.casus.world.WorldState;

/** People leave a zone at a rate that grows with strikes, fighting and siege; some cross a border, the rest go next door. */
public final class Displacement implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double perStrike;
    private final double perOffensive;
    private final double perSiege;
    private final double cap;
    private final double keep;
    private final double patience;
    private final double home;
    private final double besieged;
    private final double halfCalm;
    private final double quietStrikes;
    private final double stranger;
    private final EscapeRoutes routes;
    private final double[] fighting;
    private final double[] quiet;
    private final double[] strikes;
    private final double[] calm;
    private final double[] crossed;
    private final double[] wouldCross;
    private final double[] open;
    private final double[] wanting;
    private final double[] moving;
    private final double[] abroad;
    private final double[] refuge;
    private final double[] rates;
    private final double[] shares;
    private final int[][] neighbours;
    private final int sides;
    private final KindSetting relief;

    public Displacement(Setting setting) {
        s = setting;
        perStrike = s.parameter("k_disp");
        perOffensive = s.parameter("disp_offensive");
        perSiege = s.parameter("disp_siege");
        cap = s.parameter("disp_cap");
        keep = s.parameter("flow_keep");
        patience = s.parameter("return_quiet") * SimTime.WEEK;
        home = s.parameter("return_rate");
        besieged = s.parameter("refuge_siege");
        halfCalm = s.parameter("refuge_half");
        quietStrikes = s.parameter("quiet_strikes");
        stranger = s.parameter("refuge_other");
        Blueprint b = s.blueprint();
        routes = EscapeRoutes.of(b);
        fighting = new double[b.geography().size()];
        quiet = new double[fighting.length];
        strikes = new double[fighting.length];
        calm = new double[fighting.length];
        crossed = new double[routes.via().length];
        wouldCross = new double[crossed.length];
        open = new double[crossed.length];
        wanting = new double[crossed.length];
        moving = new double[crossed.length];
        abroad = new double[routes.hosts().length];
        refuge = new double[fighting.length];
        rates = new double[fighting.length];
        shares = new double[fighting.length];
        neighbours = b.geography().neighbours();
        sides = b.sides().size();
        relief = new KindSetting(b, "relief");
    }

    @Override
    public void step() {
        offensives();
        for (int h = 0; h < open.length; h++) {
            open[h] = openness(h);
        }
        strikes();
        for (int z = 0; z < fighting.length; z++) {
            double siege = s.world().siegeWeeks(z) > 0 ? besieged : 1;
            calm[z] = siege / (1 + strikes[z] / halfCalm + fighting[z]);
        }
        for (int z = 0; z < fighting.length; z++) {
            double leaving = leaving(z, strikes[z]);
            quiet[z] = strikes[z] < quietStrikes && fighting[z] == 0 ? quiet[z] + Setting.HALF_WEEK : 0;
            if (leaving > 0) {
                flee(z, leaving);
            }
        }
        s.change().haveCrossed(routes.places());
    }

    private void offensives() {
        Arrays.fill(fighting, 0);
        Offensives o = s.world().offensives();
        int[] sideOf = s.blueprint().actors().side();
        for (int i = 0; i < o.size(); i++) {
            if (o.leads(sideOf, i)) {
                fighting[o.zone(i)] += o.fiercest(sideOf, i);
            }
        }
    }

    private void strikes() {
        WorldState w = s.world();
        Arrays.fill(strikes, 0);
        AirTable[] forces = s.blueprint().airForces();
        for (int a = 0; a < forces.length; a++) {
            double displacement = forces[a].displacement();
            for (int z = 0; z < strikes.length; z++) {
                strikes[z] += displacement * w.sorties(a, z);
            }
        }
    }

    private double leaving(int z, double strikes) {
        WorldState w = s.world();
        double siege = w.siegeWeeks(z) > 0 ? perSiege * (w.aided(z) ? relief(w, z) : 1) : 0;
        double rate = perStrike * strikes + perOffensive * fighting[z] + siege;
        if (rate <= 0) {
            return 0;
        }
        if (rate != rates[z]) {
            rates[z] = rate;
            shares[z] = Math.min(cap * Setting.HALF_WEEK, 1 - Elementary.exp(-Setting.HALF_WEEK * rate));
        }
        return shares[z] * w.population(z);
    }

    /** What aid leaves of the harm of a siege, as the besieger's aid action says. */
    private double relief(WorldState w, int z) {
        for (int k : s.blueprint().actionsOf(ActionKind.AID)) {
            ActionTable t = s.blueprint().action(k);
            if (w.besieger(z) >= 0 && t.mayChoose()[w.besieger(z)]) {
                return relief.of(t, w.besieger(z), w.quantities());
            }
        }
        return 1;
    }

    private void flee(int z, double leaving) {
        double left = cross(z, leaving);
        int[] around = neighbours[z];
        double total = 0;
        for (int i = 0; i < around.length; i++) {
            refuge[i] = refuge(z, around[i]);
            total += refuge[i];
        }
        for (int i = 0; i < around.length; i++) {
            refuge[i] = total > 0 ? left * refuge[i] / total : left / around.length;
        }
        s.change().flee(z, routes.places(), abroad, around, refuge);
        for (int k = 0; k < abroad.length; k++) {
            crossed[routes.hosts()[k]] += abroad[k];
        }
    }

    /**
     * So many would cross to each host; where that is more than flee, the hosts share them by what they would take.
     *
     * @return people who flee and do not set out for a border
     */
    private double cross(int z, double leaving) {
        double left = leaving;
        int first = z * abroad.length;
        double taken = 0;
        for (int k = 0; k < abroad.length; k++) {
            taken += routes.weight()[first + k] * open[routes.hosts()[k]];
        }
        double crowd = Math.max(1, taken);
        for (int k = 0; k < abroad.length; k++) {
            int h = routes.hosts()[k];
            double would = leaving * routes.weight()[first + k];
            double may = would * open[h] / crowd;
            wouldCross[h] += would;
            abroad[k] = may < left ? may : left;
            left -= abroad[k];
        }
        return left;
    }

    /** How good a refuge one zone is for people of another: held by the same side, calm, not besieged. */
    private double refuge(int from, int to) {
        WorldState w = s.world();
        double same = stranger;
        for (int side = 0; side < sides; side++) {
            same += w.control(from, side) * w.control(to, side);
        }
        return same * calm[to];
    }

    /** Flows of the week, onward flights, and returns to zones that have been quiet. */
    public void endOfWeek() {
        onward();
        for (int h = 0; h < crossed.length; h++) {
            smooth(s.at(Family.ARRIVALS, h), crossed[h]);
            smooth(s.at(Family.DEMAND, h), wouldCross[h]);
            crossed[h] = 0;
            wouldCross[h] = 0;
        }
        for (int z = 0; z < quiet.length; z++) {
            if (quiet[z] > patience) {
                s.change().goHome(z, home);
            }
        }
    }

    /** Share of those who would cross to a host that may; the formula of the scenario may leave the range. */
    private double openness(int host) {
        return Math.max(0, Math.min(1, s.world().quantity(s.at(Family.OPENNESS, host))));
    }

    /**
     * A share of the refugees of one host moves on to another, a week. All set out from where they are before anybody moves, so
     * that nobody takes two steps of a chain in a week, and no more leave a host than are there, whatever the order of rows.
     */
    private void onward() {
        int[] via = routes.via();
        Arrays.fill(wanting, 0);
        for (int h = 0; h < via.length; h++) {
            if (via[h] >= 0) {
                wanting[via[h]] += openness(h);
            }
        }
        for (int h = 0; h < via.length; h++) {
            moving[h] = via[h] < 0 ? 0 : refugees(via[h]) * openness(h) / Math.max(1, wanting[via[h]]);
        }
        for (int h = 0; h < via.length; h++) {
            if (via[h] >= 0) {
                s.change().set(s.at(Family.REFUGEES, via[h]), Math.max(0, refugees(via[h]) - moving[h]));
            }
        }
        for (int h = 0; h < via.length; h++) {
            if (via[h] >= 0) {
                s.change().add(s.at(Family.REFUGEES, h), moving[h]);
                crossed[h] += moving[h];
            }
        }
    }

    private double refugees(int host) {
        return s.world().quantity(s.at(Family.REFUGEES, host));
    }

    private void smooth(int place, double flow) {
        s.change().set(place, keep * s.world().quantity(place) + (1 - keep) * flow);
    }
}
