package org.casus.world;

import java.util.Arrays;
import org.casus.model.Family;

/** What agreements cover. */
public final class Coverage {
    private Coverage() {}

    /** Whether a ceasefire, were it in force, would cover a zone: a party holds part of it and the factions left out are few. */
    public static boolean covers(WorldView w, AccordTable accord, int zone) {
        if (!accord.ceasefire()) {
            return false;
        }
        double held = 0;
        for (int s = 0; s < accord.sides().length; s++) {
            double share = w.control(zone, s);
            if (accord.sides()[s]) {
                held += share;
            } else if (share > accord.mostOut()) {
                return false;
            }
        }
        return held > accord.least() && excluded(w, accord, zone) < accord.mostOut();
    }

    /** Attacks under way, by who is not bound by a ceasefire, on what it covers (Stedman 1997: spoilers outside an agreement). */
    public static int spoilers(WorldView w, AccordTable accord) {
        Offensives o = w.offensives();
        int n = 0;
        for (int i = 0; i < o.size(); i++) {
            n += !accord.bound()[o.actor(i)] && covers(w, accord, o.zone(i)) ? 1 : 0;
        }
        return n;
    }

    /** Share of the factions left out among the fighters of their sides. */
    private static double excluded(WorldView w, AccordTable accord, int zone) {
        int[] side = w.blueprint().factions().side();
        double excluded = 0;
        double all = 1;
        for (int k = 0; k < side.length; k++) {
            if (accord.mixed()[k] && accord.sides()[side[k]]) {
                double n = w.heads(zone, k);
                all += n;
                excluded += accord.excluded()[k] ? n : 0;
            }
        }
        return excluded / all;
    }

    /** Factor of ceasefires in force on fighting between their sides in each zone, 1 without. */
    public static void dampings(WorldView w, double[] out) {
        Arrays.fill(out, 1);
        AccordTable[] accords = w.blueprint().accords();
        for (int a : w.blueprint().ceasefires()) {
            for (int z = 0; inForce(w, a) && z < out.length; z++) {
                if (covers(w, accords[a], z)) {
                    out[z] = Math.min(out[z], accords[a].damping());
                }
            }
        }
    }

    /** Factor of safe zones in force on strikes in each zone, 1 without. */
    public static void protections(WorldView w, double[] out) {
        Arrays.fill(out, 1);
        AccordTable[] accords = w.blueprint().accords();
        for (int a : w.blueprint().safeZones()) {
            double level = w.quantity(w.blueprint().quantities().at(Family.AGREEMENT, a));
            for (int z = 0; level != 0 && z < out.length; z++) {
                if (accords[a].zones()[z]) {
                    out[z] = Math.min(out[z], 1 - level * (1 - accords[a].damping()));
                }
            }
        }
    }

    /** Whether an agreement is in force. */
    public static boolean inForce(WorldView w, int accord) {
        return w.quantity(w.blueprint().quantities().at(Family.AGREEMENT, accord)) > 0;
    }
}
