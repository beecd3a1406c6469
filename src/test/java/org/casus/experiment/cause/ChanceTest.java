package org.casus.experiment.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.modeltest.Bars;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** The chance of a shot is that which was drawn by, and without the tension before it what its formula gives. */
class ChanceTest {
    private static final String SKY = """
            theatre: {zones: {MID: {borderDistance: 5}, FORT: {borderDistance: 10}, NCAP: {borderDistance: 90},
              NPORT: {borderDistance: 90}, SHILL: {borderDistance: 40}, SCAP: {borderDistance: 60}}}
            rates:
              strays: {name: strays, formula: "nearBorder(ES,SU)*.02", unit: a day, source: R01}
              shots: {name: chance of a shot, formula: ".4*(1+tension(ES,SU))", unit: per incursion, source: R01}
            airspace:
              - {intruder: ES, defender: SU, length: 15, incursions: strays, shoot: shots, event: DOWN, spacing: 20, tension: .25, source: R01}
            actions: {DOWN: {name: shoot-down, kind: event, actors: [SU], represents: an aircraft shot down, rung: 8, visibility: 1, source: R01}}
            """;
    private final Blueprint b = Worlds.compiled(Worlds.tiny(SKY, Bars.all(Worlds.tiny(SKY), "ES initial: {AIR: 2}")));

    @Test
    void theChanceIsThatOfTheDraw() {
        int shots = 0;
        for (int seed = 0; seed < 40 && shots < 5; seed++) {
            RunResult run = Simulation.run(b, seed, 12, Logging.FULL);
            Optional<Event> shot = run.events().stream().filter(e -> e.kind().equals("DOWN")).findFirst();
            if (shot.isPresent()) {
                shots++;
                Chance chance = Chance.of(b, seed, run, shot.get()).orElseThrow();
                assertThat(chance.value()).isEqualTo(shot.get().value());
                assertThat(chance.rate()).isEqualTo("chance of a shot (shots)");
                assertThat(chance.readings()).singleElement().satisfies(r -> {
                    assertThat(r.name()).hasToString("tension(SU,ES)");
                    assertThat(r.then().number()).isCloseTo(chance.value() / .4 - 1, within(1e-12));
                    assertThat(r.start().number()).isZero();
                    assertThat(r.instead()).isEqualTo(.4);
                });
            }
        }
        assertThat(shots).isEqualTo(5);
    }

    @Test
    void anActOfChoiceHasNone() {
        RunResult run = Simulation.run(b, 1, 6, Logging.FULL);
        Event act = run.events().stream().filter(e -> e.kind().equals("PUSH")).findFirst().orElseThrow();
        assertThat(Chance.of(b, 1, run, act)).isEmpty();
    }
}
