package org.casus.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;
import org.casus.model.Tally;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What outlets of the shipped scenario claim departs from the truth in the direction that the scenario states. A run of
 * 520 weeks of constant series is told of; claims above and below the truth are counted and put to a one-sided sign test
 * (binomial, p = 1/2) at alpha = .001. n is what the outlets printed, at least 40.
 */
class BiasStatisticalTest {
    private static final double ALPHA = .001;
    private static final int LEAST = 40;
    private static final int WEEKS = 520;

    /** All series that figures of the scenario stand on, constant; shares as the model makes them: claimed above actual. */
    private static List<Dispatch> items() {
        Set<String> names = new TreeSet<>();
        for (Tally t : Told.shipped().tallies().values()) {
            names.addAll(Arrays.asList(t.series(), t.says() == null ? t.series() : t.says(), t.given() == null ? t.series() : t.given()));
        }
        List<String> columns = List.copyOf(names);
        double[][] rows = new double[WEEKS + 1][columns.size()];
        for (double[] row : rows) {
            for (int c = 0; c < columns.size(); c++) {
                String name = columns.get(c);
                row[c] = name.startsWith("actual") || name.startsWith("observed") ? .4 : name.startsWith("claimed") ? .7 : 173;
            }
        }
        return Newsroom.of(Told.shipped(), Told.run(5, new Trajectory(columns, rows), List.of())).items();
    }

    @ParameterizedTest
    @CsvSource({
        "shareRu, above", "killRu, above", "killSy, above", "killUs, above", "refugees, above",
        "civRuMod, below", "civSyGov, below", "civUsOff, below", "shareUs, below"
    })
    void claimsLeanTheStatedWay(String tally, String way) {
        List<Dispatch> told = items().stream().filter(d -> d.row().equals(tally)).toList();
        int n = told.size();
        int with = (int) told.stream().filter(d -> way.equals("above")
                ? d.claim().number() > d.truth().number() : d.claim().number() < d.truth().number()).count();
        assertThat(n).isGreaterThanOrEqualTo(LEAST);
        double p = new BinomialTest().binomialTest(n, with, .5, AlternativeHypothesis.GREATER_THAN);
        assertThat(p).as("%d of %d %s the truth", with, n, way).isLessThan(ALPHA);
    }

    /** Those whose figures carry no bias are found above and below: the two-sided test does not reject at .001. */
    @ParameterizedTest
    @CsvSource({"civRu", "killSeen", "flight"})
    void observersLeanNeitherWay(String tally) {
        List<Dispatch> told = items().stream().filter(d -> d.row().equals(tally)).toList();
        int above = (int) told.stream().filter(d -> d.claim().number() > d.truth().number()).count();
        assertThat(told.size()).isGreaterThanOrEqualTo(LEAST);
        assertThat(new BinomialTest().binomialTest(told.size(), above, .5, AlternativeHypothesis.TWO_SIDED)).isGreaterThan(ALPHA);
    }

    @Test
    void statedBiasesAreThoseOfTheTest() {
        assertThat(Told.shipped().parameters().get("wire_kills").value()).isGreaterThan(1);
        assertThat(Told.shipped().parameters().get("wire_us_civilians").value()).isLessThan(1);
        assertThat(Told.shipped().parameters().get("wire_us_share").value()).isLessThan(1);
    }
}
