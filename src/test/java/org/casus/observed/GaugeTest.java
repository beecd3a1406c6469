package org.casus.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.casus.outcome.Event;
import org.casus.outcome.Observation;
import org.casus.outcome.Period;
import org.casus.outcome.RunResult;
import org.casus.outcome.Trajectory;
import org.casus.outcome.ZoneControl;
import org.junit.jupiter.api.Test;

class GaugeTest {
    /** Five weeks: area.N falls by 7 a week from 100, 14 dead of each cause a week, 2 sorties a day in week 1, 4 later. */
    private static final RunResult RUN = run();
    private static final Frame FRAME = new Frame(Frames.SMALL.start(), 5, RUN.trajectory().columns(), List.of("MID"), List.of("N", "S"),
            List.of(), List.of("PACT", "PUSH"), Map.of("deaths.WATCH", "deaths.total"));

    private static RunResult run() {
        double[][] rows = new double[6][];
        for (int w = 0; w < 6; w++) {
            rows[w] = new double[] {100 - 7 * w, w == 0 ? 0 : 14, w == 0 ? 0 : 14, w < 2 ? 2 : 4};
        }
        float[][] shares = {{.6f, .4f}, {.6f, .4f}, {.5f, .5f}, {.4f, .6f}, {.4f, .6f}, {.2f, .8f}};
        return new RunResult("small", "", 1, 5,
                new Trajectory(List.of("area.N", "fighters.by.ground", "civilians.by.ground", "sorties.ES"), rows),
                new ZoneControl(List.of("MID"), List.of("N", "S"), shares),
                List.of(new Event(1, 9.5, "PACT", "", "", 0, 0, ""), new Event(3, 22, "PACT", "", "", 0, 0, "")), List.of(), Map.of());
    }

    private static double read(String date, String measure, String unit) {
        Observation o = new Observation(measure, unit, Period.parse(date), 0, Double.NaN, Double.NaN, "");
        return new Gauges(FRAME).of(o).read(RUN, FRAME, o);
    }

    @Test
    void stocksAreReadOnTheirDayBetweenWeeks() {
        assertThat(read("2001-01-08", "area.N", "km2")).isCloseTo(93, within(1e-9));
        assertThat(read("2001-01-04", "area.N", "km2")).isCloseTo(97, within(1e-9));
        assertThat(read("2001-02-05", "area.N", "km2")).isCloseTo(65, within(1e-9));
        assertThat(read("2001-01-02/2001-01-04", "area.N", "km2")).isCloseTo(98, within(1e-9));
        assertThat(read("2001-01-01/2001-01-21", "change.area.N", "share")).isCloseTo(-.2, within(1e-9));
    }

    @Test
    void countsAreSummedOverTheirDays() {
        assertThat(read("2001-01", "deaths.total", "dead")).isCloseTo(4 * 31, within(1e-9));
        assertThat(read("2001-01", "deaths.WATCH", "dead a day")).isCloseTo(4, within(1e-9));
        assertThat(read("2001-01", "deaths.civilians", "dead/week")).isCloseTo(14, within(1e-9));
        assertThat(read("2001-01-01/2001-01-07", "fighters.by.ground+civilians.by.ground", "dead")).isCloseTo(28, within(1e-9));
    }

    @Test
    void ratesAreAveraged() {
        assertThat(read("2001-01-01/2001-01-14", "sorties.ES", "sorties a day")).isCloseTo(3, within(1e-9));
        assertThat(read("2001-01-01/2001-01-14", "sorties.ES", "sorties a period")).isCloseTo(42, within(1e-9));
    }

    @Test
    void zones() {
        assertThat(read("2001-01-01", "holds.MID.N", "1 or 0")).isZero();
        assertThat(read("2001-01-22", "control.MID.N", "1 or 0")).isEqualTo(1);
        assertThat(read("2001-01-22", "control.MID.S", "share")).isCloseTo(.6, within(1e-6));
    }

    @Test
    void events() {
        assertThat(read("2001-01-10", "event.PACT", "first time, day")).isEqualTo(9.5);
        assertThat(read("2001-01-10", "event.PUSH", "first time")).isEqualTo(35);
        assertThat(read("2001-01", "event.PACT", "times")).isEqualTo(2);
        assertThat(read("2001-01-01/2001-01-10", "event.PACT", "times")).isEqualTo(1);
    }
}
