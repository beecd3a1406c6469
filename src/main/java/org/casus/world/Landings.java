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

    /** Eligible zone with the most value held by enemies, -1 without. */
    public static int salvo(WorldView w, int actor, ActionTable action) {
        Factions t = w.blueprint().factions();
        int best = -1;
        double most = 0;
        for (int z = 0; z < action.zones().length; z++) {
            double heads = 0;
            for (int f = 0; action.zones()[z] && f < t.size(); f++) {
                heads += enemy(w, actor, f) ? w.heads(z, f) : 0;
            }
            double worth = Math.min(heads, 1500) * w.blueprint().geography().value()[z];
            if (worth > most) {
                most = worth;
                best = z;
            }
        }
        return best;
    }

    /** Whether an actor counts a faction among its enemies: hostile to the side it belongs to or supports from the air. */
    public static boolean enemy(WorldView w, int actor, int faction) {
        Blueprint b = w.blueprint();
        AirTable air = b.airForceOf(actor);
        int side = b.actors().side()[actor] >= 0 ? b.actors().side()[actor] : air == null ? -1 : air.supports();
        return side >= 0 && b.factions().side()[faction] != side && w.hostileToSide(faction, side);
    }
}
