package org.casus.mechanism.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.casus.engine.Replication;
import org.casus.mechanism.Setting;
import org.casus.modeltest.Worlds;
import org.casus.random.RandomStreams;
import org.casus.world.ActionTable;
import org.casus.world.Appraisal;
import org.casus.world.Blueprint;
import org.casus.world.Reply;
import org.junit.jupiter.api.Test;

/** Who is asked to fly with an offensive: the patron, whichever air force the file names first. */
class GroundActsTest {
    /** A second power that flies for the north, after Estia in the file. */
    private static final String[] TWO_POWERS = {
        "actors:",
        "  OSTIA: {name: Ostia, budget: 5, maxOffensives: 0, initial: {AIR: 1}, source: R01}",
        "  NV: {patron: %s}",
        "goals: {OSTIA.CORE: {weight: 1, form: LIN, reference: 1, scale: 1, source: R01}}",
        "actions: {AIR: {actors: [ES, OSTIA]}}",
        "airForces:",
        "  OSTIA: {action: AIR, supports: N, supportShare: .6, killsPerSortie: .3, civiliansPerSortie: .15, displacement: 1, "
                + "lossesPerSortie: .0005, baseSide: N, bases: [base], source: R01}"
    };

    /** Keeps in mind who was asked for joint action. */
    private static final class Asked implements Appraisal {
        private final List<Integer> who = new ArrayList<>();

        @Override
        public double surplus(int actor, int accord, double level) {
            return 0;
        }

        @Override
        public Reply reply(int actor, int accord) {
            return null;
        }

        @Override
        public double jointSurplus(int actor, int offensive) {
            who.add(actor);
            return 0;
        }

        @Override
        public double truceChance(int actor, ActionTable offer, int zone) {
            return 0;
        }

        @Override
        public double evacuationChance(int actor, ActionTable offer, int zone) {
            return 0;
        }

        @Override
        public double lambda(int actor) {
            return 1;
        }
    }

    private static String asked(String patron, String... flying) {
        Blueprint b = Worlds.compiled(Worlds.tiny(String.join("\n", TWO_POWERS).formatted(patron)));
        Replication r = Worlds.started(b, 1, 4);
        for (String actor : flying) {
            Worlds.hand(r).set(b.resolver().place("sorties(" + actor + ")"), 8);
        }
        Asked asked = new Asked();
        GroundActs acts = new GroundActs(new Setting(Worlds.hand(r), new RandomStreams(1), null), asked);
        acts.offensive(Worlds.actor(b, "NV"), Worlds.zone(b, "MID"), 0, 1);
        return String.join(" ", asked.who.stream().map(b.names().actors()::id).toList());
    }

    @Test
    void thePatronIsAskedBeforeOthers() {
        assertThat(asked("ES", "ES", "OSTIA")).isEqualTo("ES");
        assertThat(asked("OSTIA", "ES", "OSTIA")).isEqualTo("OSTIA");
    }

    /** Whether a road in a zone is cut, for so many seeds. */
    private static List<Boolean> cuts(Blueprint b, String actor, int zone) {
        ActionTable cut = b.action(b.names().actions().of("CUT"));
        return LongStream.range(0, 40).mapToObj(seed -> {
            Setting s = new Setting(Worlds.hand(Worlds.started(b, seed, 4)), new RandomStreams(seed), null);
            return new GroundActs(s, new Asked()).cutRoad(Worlds.actor(b, actor), cut, zone);
        }).toList();
    }

    /** n = 40 fair draws of each: that two independent rows are alike has a chance of 2^-40. */
    @Test
    void noTwoShareTheirLuckInALandOfAThousandZones() {
        String desert = IntStream.range(0, 1000)
                .mapToObj(k -> "D%d: {name: desert %d, lat: 48, lon: 10, population: 0, area: 10, terrain: plain, value: .01, control: {S: 1}, source: R01}".formatted(k, k))
                .collect(Collectors.joining(",\n", "theatre: {zones: {", "}}"));
        Blueprint b = Worlds.compiled(Worlds.tiny(desert, "actions: {CUT: {name: cut a road, kind: cutRoad, actors: [NV, SU], represents: a raid, "
                + "rung: 5, visibility: 1, settings: {chance: .5, weeks: 2, patience: 2}, source: R01}}"));
        assertThat(cuts(b, "NV", 1002)).isNotEqualTo(cuts(b, "SU", 2)).contains(true, false);
    }

    @Test
    void onlyWhoFliesIsAsked() {
        assertThat(asked("OSTIA", "ES")).isEqualTo("ES");
        assertThat(asked("OSTIA")).isEmpty();
    }
}
