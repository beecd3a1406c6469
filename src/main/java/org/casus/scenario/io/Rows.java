package org.casus.scenario.io;

import java.util.List;

/** Which row a path belongs to: {@code actors.A}, {@code theatre.zones.Z}, {@code airspace.0}. */
final class Rows {
    private Rows() {}

    static List<String> of(List<String> path) {
        int depth = !path.isEmpty() && path.get(0).equals("theatre") ? 3 : 2;
        return List.copyOf(path.subList(0, Math.min(depth, path.size())));
    }
}
