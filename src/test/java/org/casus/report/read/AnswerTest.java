package org.casus.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.casus.model.Agreement;
import org.casus.model.Side;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.report.Row;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The three sentences say what the numbers say. */
class AnswerTest {
    private static Run run(double[][] rows, List<Event> events) {
        Scenario s = Row.of(Scenario.class, "id", "x", "title", "X", "start", LocalDate.of(2030, 1, 1), "weeks", 2,
                "sides", Row.map("N", Row.of(Side.class, "name", "Northland"), "S", Row.of(Side.class, "name", "Southland")),
                "agreements", Row.map("TRUCE", Row.of(Agreement.class, "name", "the truce")));
        Trajectory t = new Trajectory(List.of("area.N", "area.S", "civilians.by.ground", "fighters.by.ground", "agreement.TRUCE"), rows);
        return new Run(s, new RunResult("x", "", 1, rows.length - 1, t, null, events, List.of(), Map.of()));
    }

    @Test
    void groundDeathsAndAgreements() {
        Event shot = new Event(1, 9.5, "shot", "", "", 8, 1, "A jet is shot down.");
        Run run = run(new double[][] {{1000, 2000, 0, 0, 0}, {1100, 1900, 10, 40, 1}, {1250, 1750, 5, 20, 0}}, List.of(shot));
        assertThat(new Answer(run).sentences()).containsExactly(
                "In this simulated run, from 2030-01-01 to 2030-01-15, Northland gained most ground, from 1,000 to 1,250 km2"
                        + " (+25.0%), and Southland lost most, from 2,000 to 1,750 km2 (-12.5%).",
                "The fighting killed 75 people, 15 of them civilians and 60 fighters.",
                "The truce held from 2030-01-01 to 2030-01-08; the gravest was: shot on 2030-01-10 (rung 8).");
    }

    @Test
    void whatWasOnlyTriedIsToldApartFromWhatWasDone() {
        Event done = new Event(0, 1, "enter", "", "", 7, 1, "Northland: enter (4,000 men).");
        Event tried = new Event(1, 9.5, "enter", "", "", 7, 1, "Northland: enter (4,000 men), without success.");
        Run run = run(new double[][] {{1, 2, 0, 0, 0}, {1, 2, 0, 0, 0}, {1, 2, 0, 0, 0}}, List.of(done, tried));
        assertThat(Incidents.of(run).stream().map(i -> i.phrase(run)))
                .containsExactly("enter on 2030-01-02 (rung 7)", "enter without success on 2030-01-10 (rung 7)");
    }

    @Test
    void nothingHappened() {
        Run run = run(new double[][] {{1, 2, 0, 0, 0}, {1, 2, 0, 0, 0}}, List.of());
        assertThat(new Answer(run).sentences().get(0)).endsWith("no side gained or lost ground.");
        assertThat(new Answer(run).sentences().get(2)).startsWith("No agreement came into force; no state violated");
    }

    @Test
    void anAgreementThatCameOftenHidesNoOther() {
        Run run = run(new double[][] {{1, 2, 0, 0, 0}, {1, 2, 0, 0, 1}, {1, 2, 0, 0, 0}, {1, 2, 0, 0, 1}, {1, 2, 0, 0, 0}, {1, 2, 0, 0, 1}},
                List.of());
        assertThat(new Answer(run).sentences().get(2)).startsWith(
                "The truce held 3 times, first from 2030-01-01 to 2030-01-08, last from 2030-01-29 to the end; no state violated");
    }

    @Test
    void anAgreementStillInForceLastsToTheEnd() {
        Run run = run(new double[][] {{1, 2, 0, 0, 0}, {1, 2, 0, 0, 1}}, List.of());
        assertThat(Spell.of(run)).containsExactly(new Spell("TRUCE", 0, 1, true));
    }

    @Test
    void civiliansWhomNoRuleKillsAreNotCountedAsNone() {
        Run left = run(new double[][] {{1, 2, 0, 0, 0}, {1, 2, 0, 40, 0}}, List.of());
        Run counted = run(new double[][] {{1, 2, 0, 0, 0}, {1, 2, 3, 40, 0}}, List.of());
        assertThat(Toll.missing(left)).hasValueSatisfying(m -> assertThat(m).contains("not: the true toll is higher"));
        assertThat(Toll.missing(counted)).isEmpty();
    }
}
