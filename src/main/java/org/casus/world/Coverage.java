package org.casus.world;

/** What agreements cover. */
public final class Coverage {
    private static final double MOST_EXCLUDED = 0.35;
    private static final double LEAST_CONTROL = 0.1;

    private Coverage() {}

    /** Whether a ceasefire, were it in force, would cover a zone: a party holds part of it and the factions left out are few. */
    public static boolean covers(WorldView w, AccordTable accord, int zone) {
        if (!accord.ceasefire()) {
            return false;
        }
        Factions f = w.blueprint().factions();
        double excluded = 0;
        double all = 1;
        double held = 0;
        for (int s = 0; s < accord.sides().length; s++) {
            if (accord.sides()[s]) {
                double share = w.control(zone, s);
                held += share;
            } else if (w.control(zone, s) > MOST_EXCLUDED) {
                return false;
            }
        }
        for (int k = 0; k < f.size(); k++) {
            if (accord.sides()[f.side()[k]]) {
                double n = w.heads(zone, k);
                all += accord.excluded()[k] || mixes(accord, f, k) ? n : 0;
                excluded += accord.excluded()[k] ? n : 0;
            }
        }
        return held > LEAST_CONTROL && excluded / all < MOST_EXCLUDED;
    }

    /** Whether a faction belongs to a side that has an excluded faction. */
    private static boolean mixes(AccordTable accord, Factions f, int faction) {
        for (int k = 0; k < f.size(); k++) {
            if (accord.excluded()[k] && f.side()[k] == f.side()[faction]) {
                return true;
            }
        }
        return false;
    }

    /** Factor of ceasefires in force on fighting between their sides in a zone, 1 without. */
    public static double damping(WorldView w, int zone) {
        double factor = 1;
        AccordTable[] accords = w.blueprint().accords();
        for (int a = 0; a < accords.length; a++) {
            if (accords[a].ceasefire() && inForce(w, a) && covers(w, accords[a], zone)) {
                factor = Math.min(factor, accords[a].damping());
            }
        }
        return factor;
    }

    /** Factor of safe zones in force on strikes in a zone, 1 without. */
    public static double protection(WorldView w, int zone) {
        double factor = 1;
        AccordTable[] accords = w.blueprint().accords();
        for (int a = 0; a < accords.length; a++) {
            if (accords[a].safeZone() && accords[a].zones()[zone]) {
                double level = w.quantity(w.blueprint().quantities().at(Family.AGREEMENT, a));
                factor = Math.min(factor, 1 - level * (1 - accords[a].damping()));
            }
        }
        return factor;
    }

    /** Whether an agreement is in force. */
    public static boolean inForce(WorldView w, int accord) {
        return w.quantity(w.blueprint().quantities().at(Family.AGREEMENT, accord)) > 0;
    }
}
