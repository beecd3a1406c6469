package org.casus.mechanism.population;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.model.Host;
import org.casus.theory.Elementary;
import org.casus.world.ActionTable;
import org.casus.world.AirTable;
import org.casus.world.Blueprint;
import org.casus.world.Occupancy;
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
    private final double[] fighting;
    private final double[] quiet;
    private final double[] strikes;
    private final double[] calm;
    private final boolean[][] near;
    private final double[] far;
    private final double[] crossed;
    private final double[] wouldCross;
    private final double[] open;
    private final double[] refuge;
    private final double[] fleeing;
    private final double[] rates;
    private final double[] shares;
    private final int[][] neighbours;
    private final int refugees;

    public Displacement(Setting setting) {
        s = setting;
        perStrike = s.parameter("k_disp");
        perOffensive = s.parameter("disp_offensive");
        perSiege = s.parameter("disp_siege");
        cap = s.parameter("disp_cap");
        Blueprint b = s.blueprint();
        fighting = new double[b.geography().size()];
        quiet = new double[fighting.length];
        strikes = new double[fighting.length];
        calm = new double[fighting.length];
        Host[] hosts = b.scenario().hosts().values().toArray(Host[]::new);
        near = new boolean[hosts.length][];
        far = new double[hosts.length];
        for (int h = 0; h < hosts.length; h++) {
            boolean direct = hosts[h].via() == null;
            near[h] = direct && !hosts[h].near().isEmpty() ? b.geography().select(hosts[h].near()) : new boolean[fighting.length];
            far[h] = direct ? b.constant(hosts[h].farWeight(), 0) : 0;
        }
        crossed = new double[hosts.length];
        wouldCross = new double[hosts.length];
        open = new double[hosts.length];
        refuge = new double[fighting.length];
        fleeing = new double[fighting.length];
        rates = new double[fighting.length];
        shares = new double[fighting.length];
        neighbours = b.geography().neighbours();
        refugees = s.at(Family.REFUGEES, 0);
    }

    @Override
    public void step() {
        offensives();
        for (int h = 0; h < open.length; h++) {
            open[h] = Math.max(0, Math.min(1, s.world().quantity(s.at(Family.OPENNESS, h))));
        }
        for (int z = 0; z < fighting.length; z++) {
            strikes[z] = strikes(z);
            double siege = s.world().siegeWeeks(z) > 0 ? 0.05 : 1;
            calm[z] = siege / (1 + strikes[z] / 5 + fighting[z]);
        }
        for (int z = 0; z < fighting.length; z++) {
            double leaving = leaving(z, strikes[z]);
            quiet[z] = strikes[z] < 0.05 && fighting[z] == 0 ? quiet[z] + Setting.HALF_WEEK : 0;
            if (leaving > 0) {
                flee(z, leaving);
            }
        }
    }

    private void offensives() {
        java.util.Arrays.fill(fighting, 0);
        Offensives o = s.world().offensives();
        for (int i = 0; i < o.size(); i++) {
            fighting[o.zone(i)] += o.intensity(i);
        }
    }

    private double strikes(int z) {
        double sum = 0;
        AirTable[] forces = s.blueprint().airForces();
        for (int a = 0; a < forces.length; a++) {
            sum += forces[a].displacement() * s.world().sorties(a, z);
        }
        return sum;
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
                return t.setting("relief", w.besieger(z), w.quantities(), 1);
            }
        }
        return 1;
    }

    private void flee(int z, double leaving) {
        double left = leaving;
        for (int h = 0; h < far.length; h++) {
            double weight = near[h][z] ? 1 : far[h];
            if (weight != 0) {
                wouldCross[h] += leaving * weight;
                left -= cross(z, h, Math.min(left, leaving * weight * open[h]));
            }
        }
        int[] around = neighbours[z];
        double total = 0;
        for (int i = 0; i < around.length; i++) {
            refuge[i] = refuge(z, around[i]);
            total += refuge[i];
        }
        for (int i = 0; i < around.length; i++) {
            fleeing[i] = total > 0 ? left * refuge[i] / total : left / around.length;
        }
        s.change().displace(z, around, fleeing);
    }

    /** So many would cross to a host; no more do than are there. @return so many, 0 for less */
    private double cross(int z, int h, double n) {
        if (n <= 0) {
            return 0;
        }
        crossed[h] += s.change().cross(z, refugees + h, n);
        return n;
    }

    /** How good a refuge one zone is for people of another: held by the same side, calm, not besieged. */
    private double refuge(int from, int to) {
        WorldState w = s.world();
        double same = 0.1;
        Occupancy holdings = w.holdings();
        for (int k = holdings.begin(from); k < holdings.end(from); k++) {
            int side = holdings.member(k);
            same += w.control(from, side) * w.control(to, side);
        }
        return same * calm[to];
    }

    /** Flows of the week, onward flights, and returns to zones that have been quiet. */
    public void endOfWeek() {
        double keep = s.parameter("flow_keep");
        Host[] hosts = s.blueprint().scenario().hosts().values().toArray(Host[]::new);
        for (int h = 0; h < crossed.length; h++) {
            if (hosts[h].via() != null) {
                onward(h, s.blueprint().names().hosts().of(hosts[h].via()));
            }
            smooth(s.at(Family.ARRIVALS, h), keep, crossed[h]);
            smooth(s.at(Family.DEMAND, h), keep, wouldCross[h]);
            crossed[h] = 0;
            wouldCross[h] = 0;
        }
        double patience = s.parameter("return_quiet") * 7;
        double share = s.parameter("return_rate");
        for (int z = 0; z < quiet.length; z++) {
            if (quiet[z] > patience) {
                s.change().goHome(z, share);
            }
        }
    }

    private void onward(int to, int from) {
        double moving = s.world().quantity(s.at(Family.REFUGEES, from)) * s.world().quantity(s.at(Family.OPENNESS, to));
        s.change().add(s.at(Family.REFUGEES, from), -moving);
        s.change().add(s.at(Family.REFUGEES, to), moving);
        crossed[to] += moving;
    }

    private void smooth(int place, double keep, double flow) {
        s.change().set(place, keep * s.world().quantity(place) + (1 - keep) * flow);
    }
}
