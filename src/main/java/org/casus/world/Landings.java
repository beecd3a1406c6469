package org.casus.world;

/** Where an army that crosses the border, or a salvo, comes down: read by planner and mechanism alike. */
public final class Landings {
    private Landings() {}

    /** Eligible zone where sides hostile to a faction hold the most value, -1 without. */
    public static int army(WorldView w, ActionTable action, int faction) {
        int best = -1;
        double most = 0;
        for (int z = 0; z < action.zones().length; z++) {
            double hostile = 0;
            for (int s = 0; action.zones()[z] && s < w.blueprint().sides().size(); s++) {
                hostile += w.hostileToSide(faction, s) ? w.control(z, s) : 0;
            }
            double worth = hostile * w.blueprint().geography().value()[z];
            if (worth > most) {
                most = worth;
                best = z;
            }
        }
        return best;
    }

    /** Eligible zone with the most value held by enemies, -1 without. @param mostHeads of them that count in a zone */
    public static int salvo(WorldView w, int actor, ActionTable action, double mostHeads) {
        int side = sideOf(w, actor);
        boolean[] eligible = action.zones();
        double[] value = w.blueprint().geography().value();
        int factions = w.blueprint().factions().size();
        int best = -1;
        double most = 0;
        for (int z = 0; z < eligible.length; z++) {
            if (!eligible[z] || mostHeads * value[z] <= most) {
                continue;
            }
            double heads = 0;
            for (int f = 0; f < factions; f++) {
                heads += against(w, side, f) ? w.heads(z, f) : 0;
            }
            double worth = Math.min(heads, mostHeads) * value[z];
            if (worth > most) {
                most = worth;
                best = z;
            }
        }
        return best;
    }

    /** Whether an actor counts a faction among its enemies: hostile to the side it belongs to or supports from the air. */
    public static boolean enemy(WorldView w, int actor, int faction) {
        return against(w, sideOf(w, actor), faction);
    }

    /** Side that an actor belongs to or supports from the air, -1 without. */
    private static int sideOf(WorldView w, int actor) {
        Blueprint b = w.blueprint();
        AirTable air = b.airForceOf(actor);
        return b.actors().side()[actor] >= 0 ? b.actors().side()[actor] : air == null ? -1 : air.supports();
    }

    private static boolean against(WorldView w, int side, int faction) {
        return side >= 0 && w.blueprint().factions().side()[faction] != side && w.hostileToSide(faction, side);
    }
}
