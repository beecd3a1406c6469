package org.casus.modeltest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * A grave act opens a crisis between two who move in turn. Nothing says how it ends: the more resolute give way less, danger keeps
 * moves off the top of the ladder, a pact lets it cool sooner, and without the act there is none. n = 200 runs a
 * world; a difference of shares of .12 is 2.4 standard errors of .05 at the most.
 */
class A14_CrisisTest {
    private static final int RUNS = 200;
    private static final String ONCE = CrisisWorld.ONCE;

    /** @param resolve of the first who moves; that of the other is 1 less it */
    private static Blueprint crisis(double resolve, String strike, String more, Map<String, Double> parameters) {
        return Worlds.compiled(Worlds.tiny(CrisisWorld.lines(resolve, 1 - resolve, strike, more)), parameters);
    }

    private static Blueprint crisis(Map<String, Double> parameters) {
        return crisis(.5, ONCE, "", parameters);
    }

    private static List<Event> events(Blueprint b) {
        List<Event> all = new ArrayList<>();
        for (int seed = 0; seed < RUNS; seed++) {
            all.addAll(Worlds.run(b, seed, 24).events());
        }
        return all;
    }

    private static long count(List<Event> events, String kind, String actor, String subject) {
        return events.stream()
                .filter(e -> e.kind().equals(kind) && (actor == null || e.actor().equals(actor)) && (subject == null || e.subject().equals(subject)))
                .count();
    }

    @Test
    void aGraveActOpensItAndItEnds() {
        Blueprint b = crisis(Map.of("nuc_cost", .02));
        RunResult run = null;
        for (int seed = 0; run == null; seed++) {
            RunResult r = Worlds.run(b, seed, 24);
            run = Worlds.first(r, "STRIKE").isPresent() && Worlds.first(r, "STRIKE").get() < 6 ? r : null;
        }
        int struck = Worlds.first(run, "STRIKE").orElseThrow();
        assertThat(Worlds.first(run, "crisis")).as("the week after").hasValue(struck + 1);
        assertThat(Worlds.first(run, "crisisEnd")).isPresent();
        List<Event> moves = run.events().stream().filter(e -> e.kind().equals("crisisMove")).toList();
        for (int i = 0; i < moves.size(); i++) {
            assertThat(moves.get(i).actor()).as("they move in turn, first who was hit").isEqualTo(i % 2 == 0 ? "NV" : "SU");
            assertThat(moves.get(i).value()).as("chance").isGreaterThan(0).isLessThanOrEqualTo(1);
        }
        assertThat(Worlds.last(run, "crisis.FEUD")).isZero();
    }

    @Test
    void withoutTheActThereIsNone() {
        List<Event> events = events(crisis(.5, "0", "", Map.of()));
        assertThat(events).noneMatch(e -> e.kind().startsWith("crisis") || List.of("BAN", "ALERT", "SORRY").contains(e.kind()));
    }

    /** Of two who differ in nothing else, who is resolute gives way less often. */
    @Test
    void theResoluteGiveWayLess() {
        assertThat(gaveWay(.95)).isLessThan(gaveWay(.05) - .12);
    }

    /** Share of crises in which the first gives way. */
    private static double gaveWay(double resolve) {
        List<Event> events = events(crisis(resolve, ONCE, "", Map.of("crisis_resolve", 1.5)));
        return count(events, "crisisEnd", "NV", null) / (double) count(events, "crisis", null, null);
    }

    @Test
    void dangerKeepsThemOffTheTop() {
        long calm = count(events(crisis(Map.of("nuc_cost", .0001))), "crisisMove", null, "ALERT");
        long dire = count(events(crisis(Map.of("nuc_cost", .02))), "crisisMove", null, "ALERT");
        assertThat(calm).isGreaterThan(20);
        assertThat(dire).isLessThan(calm / 2);
    }

    @Test
    void aPactLetsItCoolSooner() {
        Map<String, Double> quiet = Map.of("crisis_resolve", 6., "nuc_cost", .02);
        double without = weeks(events(crisis(.5, ONCE, "agreements: {PACT: {when: 0}}", quiet)));
        double with = weeks(events(crisis(.5, ONCE, "agreements: {PACT: {when: 0, initial: 1, breakdown: 0, defect: null}}", quiet)));
        assertThat(with).isLessThan(.8 * without);
    }

    /** Mean length of the crises that have cooled. */
    private static double weeks(List<Event> events) {
        return events.stream().filter(e -> e.kind().equals("crisisEnd") && e.actor().isEmpty()).mapToDouble(Event::value).average().orElseThrow();
    }
}
