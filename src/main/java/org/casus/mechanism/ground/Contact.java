package org.casus.mechanism.ground;

import java.util.Arrays;
import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.model.ActionKind;
import org.casus.model.Family;
import org.casus.world.ActionTable;
import org.casus.world.Coverage;
import org.casus.world.KindSetting;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** Attrition along all lines of contact, offensive or not, raised by shelling, damped by truces. */
public final class Contact implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final double base;
    private final double leastThreat;
    private final double mostPressure;
    private final double[] shelling;
    private final double[] damping;
    private final int[] sideOf;
    private final int ground;
    private final KindSetting contact;

    public Contact(Setting setting) {
        s = setting;
        base = s.parameter("a0") * s.parameter("u0") * Setting.HALF_WEEK;
        leastThreat = s.parameter("contact_min");
        mostPressure = s.parameter("contact_cap");
        sideOf = s.blueprint().factions().side();
        shelling = new double[sideOf.length];
        damping = new double[s.blueprint().geography().size()];
        ground = s.world().ledger().ground();
        contact = new KindSetting(s.blueprint(), "contact");
    }

    @Override
    public void step() {
        if (base <= 0) {
            return;
        }
        shelling();
        WorldState w = s.world();
        Coverage.dampings(w, damping);
        Occupancy camps = w.camps();
        for (int c = 0; c < camps.size(); c++) {
            int z = camps.zone(c);
            int f = camps.member(c);
            double n = w.heads(z, f);
            if (n >= 1) {
                lose(w, z, f, base * damping[z] * w.truceDamping(z) * shelling[f] * n);
            }
        }
    }

    /** A faction in a zone loses by the square root of the threat to it. @param atPar heads lost at a ratio of 1 */
    private void lose(WorldState w, int z, int f, double atPar) {
        double threat = w.strength().hostileAround(z, f);
        if (threat >= leastThreat) {
            double own = w.strength().ofSide(z, sideOf[f]);
            double pressure = Math.min(mostPressure, Math.sqrt(threat / (own + leastThreat)));
            s.change().kill(z, f, atPar * pressure, ground);
        }
    }

    /** Factor on the losses of each faction by the shelling of those hostile to it. */
    private void shelling() {
        Arrays.fill(shelling, 1);
        for (int k : s.blueprint().actionsOf(ActionKind.SHELLING)) {
            ActionTable a = s.blueprint().action(k);
            for (int i = 0; i < s.blueprint().actors().size(); i++) {
                int gunner = s.blueprint().actors().mainFaction()[i];
                if (a.mayChoose()[i] && gunner >= 0) {
                    double gain = contact.of(a, i, s.world().quantities());
                    double level = s.world().quantity(s.at(Family.LEVEL, i, k));
                    raise(gunner, 1 - gain + gain * level);
                }
            }
        }
    }

    private void raise(int gunner, double factor) {
        for (int f = 0; f < shelling.length; f++) {
            if (s.world().hostile(gunner, f)) {
                shelling[f] *= factor;
            }
        }
    }
}
