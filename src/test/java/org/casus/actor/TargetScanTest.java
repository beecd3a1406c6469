package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.engine.Replication;
import org.casus.modeltest.Worlds;
import org.casus.world.Blueprint;
import org.casus.world.WorldState;
import org.junit.jupiter.api.Test;

/** Which zones an actor thinks of attacking: the best, and those that its script orders whatever they promise. */
class TargetScanTest {
    private static final int VILLAGES = 7;

    /** The small war, with villages of the south around the northern capital, one smaller than the other. */
    private static Blueprint world(String decision) {
        StringBuilder zones = new StringBuilder("theatre: {zones: {");
        StringBuilder edges = new StringBuilder("edges: {");
        StringBuilder forces = new StringBuilder("forces: {");
        for (int i = 0; i < VILLAGES; i++) {
            String comma = i == 0 ? "" : ", ";
            zones.append(comma).append("V" + i + ": {name: Village" + i + ", lat: 51, lon: 1" + i + ", population: 1000, area: "
                    + (300 - 20 * i) + ", terrain: plain, value: .1, roles: [], control: {S: 1}, source: R01}");
            edges.append(comma).append("NCAP-V" + i + ": {km: 9}");
            forces.append(comma).append("V" + i + ": {heads: {GUARD: 100}, source: R01}");
        }
        return Worlds.compiled(Worlds.tiny(
                zones + "}, " + edges + "}}", forces + "}", "actors: {NV: {targets: 4" + decision + "}}"));
    }

    /** Targets of its second week, after one in which it waits. */
    private static List<String> targets(String decision) {
        Blueprint b = world(decision);
        Replication r = Worlds.started(b, 1, 4);
        r.advance(1);
        WorldState w = Worlds.state(r);
        Tables tables = Worlds.tables(w);
        Perception perception = new Perception(b);
        perception.observe(w);
        ForwardModel model = new ForwardModel(tables, perception);
        model.observe(w);
        int actor = Worlds.actor(b, "NV");
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < model.scan().found(actor); i++) {
            targets.add(b.names().zones().id(model.scan().target(actor, i)));
        }
        return targets;
    }

    private static String ordering(List<String> zones) {
        StringBuilder script = new StringBuilder("{week: 1, action: PASS}");
        zones.forEach(z -> script.append(", {week: 2, action: PUSH, zone: ").append(z).append('}'));
        return ", decision: {rule: scripted, script: [" + script + "]}";
    }

    private static List<String> notAmong(List<String> best) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < VILLAGES; i++) {
            if (!best.contains("V" + i)) {
                others.add("V" + i);
            }
        }
        return others;
    }

    @Test
    void aZoneThatIsOrderedTakesTheLastPlace() {
        List<String> best = targets(ordering(List.of()));
        String other = notAmong(best).get(0);
        assertThat(best).hasSize(4);
        assertThat(targets(ordering(List.of(other)))).containsExactly(best.get(0), best.get(1), best.get(2), other);
    }

    @Test
    void allZonesThatAreOrderedAreTargets() {
        List<String> others = notAmong(targets(ordering(List.of()))).subList(0, 3);
        assertThat(targets(ordering(others))).hasSize(4).containsAll(others);
    }

    /** The last of the best, ordered as well, is not pushed out by another order. */
    @Test
    void anOrderDoesNotPushOutAnother() {
        List<String> best = targets(ordering(List.of()));
        List<String> orders = List.of(best.get(3), notAmong(best).get(0));
        assertThat(targets(ordering(orders))).hasSize(4).containsAll(orders).contains(best.get(0), best.get(1));
    }
}
