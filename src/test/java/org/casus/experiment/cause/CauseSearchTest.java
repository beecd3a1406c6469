package org.casus.experiment.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casus.engine.Departure;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.modeltest.Shipped;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.random.Fork;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/** What an event depended on: at least the decision that it is; and luck that turns leaves all before as it was. */
class CauseSearchTest {
    private static final int WEEKS = 6;
    private final Blueprint b = Shipped.blueprint();
    private final RunResult run = Simulation.run(b, 5, WEEKS, Logging.FULL);

    /** An act that followed from one draw only: its actor chose its kind once. */
    private Event act() {
        return run.events().stream().filter(e -> e.week() >= 2 && run.decisions().stream()
                .filter(d -> d.actor().equals(e.actor()) && d.week() <= e.week() && d.runnerUp() >= 0)
                .filter(d -> Parting.chosen(d).action().equals(e.kind())).count() == 1)
                .filter(e -> run.decisions().stream().anyMatch(d -> d.week() == e.week() && d.actor().equals(e.actor())
                        && Parting.chosen(d).action().equals(e.kind()) && d.runnerUp() >= 0))
                .findFirst().orElseThrow();
    }

    @Test
    void anActDependsOnTheDecisionThatItIs() {
        Event act = act();
        Occurrence o = Occurrence.of(act, run);
        CauseSearch.Found found = new CauseSearch(b, 5, 3, 1).find(run, o, () -> { });
        assertThat(found.tried()).isEqualTo((int) run.decisions().stream()
                .filter(d -> d.runnerUp() >= 0 && d.week() <= act.week() && d.week() >= act.week() - 1).count());
        assertThat(found.causes()).anySatisfy(c -> {
            assertThat(c.decision().actor()).isEqualTo(act.actor());
            assertThat(Parting.chosen(c.decision()).action()).isEqualTo(act.kind());
            assertThat(c.with()).isEqualTo(1);
            assertThat(c.without()).isZero();
        });
        assertThat(found.causes()).allSatisfy(c -> {
            boolean own = c.decision().week() == act.week();
            assertThat(Double.isNaN(c.effect().low())).isEqualTo(own);
            assertThat(own || c.effect().contains(c.with() - c.without()) && c.effect().low() < c.effect().high()).isTrue();
        });
        assertThat(found.outlook()).isNotEmpty().allMatch(x -> x.interval().contains(x.chance()));
    }

    @Test
    void theSecondOfTwoIsToldFromTheFirst() {
        Event first = run.events().stream().filter(e -> run.events().stream().filter(x -> alike(e, x)).count() > 1).findFirst().orElseThrow();
        List<Event> all = run.events().stream().filter(x -> alike(first, x)).toList();
        assertThat(Occurrence.of(all.get(1), run).nth()).isEqualTo(2);
        assertThat(Occurrence.of(all.get(1), run).in(run)).isTrue();
        assertThatThrownBy(() -> Occurrence.of(new Event(0, 0, "x", "", "", 0, 0, "no such"), run)).hasMessageContaining("no such");
    }

    private static boolean alike(Event a, Event b) {
        return a.kind().equals(b.kind()) && a.actor().equals(b.actor()) && a.subject().equals(b.subject());
    }

    @Test
    void otherLuckChangesNothingBeforeItTurns() {
        RunResult other = Simulation.run(b, 5, WEEKS, Logging.FULL, new Departure(null, new Fork(3, 99)));
        assertThat(other.decisions().stream().filter(d -> d.week() < 3)).containsExactlyElementsOf(
                run.decisions().stream().filter(d -> d.week() < 3).toList());
        assertThat(other.events().stream().filter(e -> e.week() < 3)).containsExactlyElementsOf(
                run.events().stream().filter(e -> e.week() < 3).toList());
        assertThat(other.decisions()).isNotEqualTo(run.decisions());
        assertThat(Simulation.run(b, 5, WEEKS, Logging.FULL, new Departure(null, new Fork(3, 99))).decisions())
                .isEqualTo(other.decisions());
    }

    @Test
    void aScenarioDoesNotPartFromItself() {
        Contrast same = new Contrast(b, b, 5, WEEKS);
        assertThat(same.partings()).isEmpty();
        assertThat(same.outcomes(List.of("idp", "civilians.by.*"), 3, () -> { })).hasSize(2).allSatisfy(o -> {
            assertThat(o.first()).isEqualTo(o.second());
            assertThat(o.difference().low()).isZero();
            assertThat(o.difference().high()).isZero();
        });
    }

    @Test
    void effectsOfPartingsAreMeasuredInTheSecondWorld() {
        Contrast c = new Contrast(b, Blueprint.of(b.scenario(), java.util.Map.of("lambda", 0.5)).withScale(scales()), 5, WEEKS);
        List<Parting> partings = c.partings();
        assertThat(partings).isNotEmpty();
        String series = run.trajectory().columns().stream().filter(s -> s.startsWith("area.")).findFirst().orElseThrow();
        List<Parting> asked = partings.stream().filter(p -> p.firstChoiceInSecond() >= 0).limit(2).toList();
        List<PartingEffect> effects = c.effects(asked, series, 4, () -> { });
        assertThat(effects).hasSize(asked.size()).allMatch(e -> e.interval().contains(e.effect()));
    }

    private double[] scales() {
        double[] out = new double[b.actors().size()];
        java.util.Arrays.setAll(out, b::scale);
        return out;
    }
}
