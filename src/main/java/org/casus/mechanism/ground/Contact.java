package org.casus.mechanism.ground;

import org.casus.mechanism.Mechanism;
import org.casus.mechanism.Setting;
import org.casus.world.Attrition;
import org.casus.world.Occupancy;
import org.casus.world.WorldState;

/** Attrition along all lines of contact, offensive or not, raised by shelling, damped by truces: the law is {@link Attrition}. */
public final class Contact implements Mechanism {
    private static final long serialVersionUID = 1;
    private final Setting s;
    private final Attrition law;
    private final double[] shelling;
    private final int ground;

    public Contact(Setting setting) {
        s = setting;
        law = new Attrition(s.blueprint());
        shelling = new double[s.blueprint().factions().size()];
        ground = s.world().ledger().ground();
    }

    @Override
    public void step() {
        if (!law.any()) {
            return;
        }
        WorldState w = s.world();
        law.refresh(w);
        for (int f = 0; f < shelling.length; f++) {
            shelling[f] = law.shelling(w, f, -1);
        }
        Occupancy camps = w.camps();
        for (int c = 0; c < camps.size(); c++) {
            double dead = law.dead(w, camps.zone(c), camps.member(c), shelling[camps.member(c)], Setting.HALF_WEEK);
            if (dead > 0) {
                s.change().kill(camps.zone(c), camps.member(c), dead, ground);
            }
        }
    }
}
