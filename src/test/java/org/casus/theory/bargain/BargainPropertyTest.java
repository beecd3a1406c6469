package org.casus.theory.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must not matter does not: the unit and direction of the scale, the unit of capability, the order of
 * the file. Five rounds of forty random issues; more rounds would also test how far rounding errors grow.
 */
class BargainPropertyTest {
    private static final int ROUNDS = 5;
    private static final double CLOSE = 1e-6;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Course run(Issue issue) {
        return Bargain.run(issue, Rules.corrected(), ROUNDS, () -> {});
    }

    private static Map<String, Double> positions(Course c, int round) {
        Map<String, Double> all = new TreeMap<>();
        for (int i = 0; i < c.issue().size(); i++) {
            all.put(c.issue().get(i).name(), c.rounds().get(round).positions().get(i));
        }
        return all;
    }

    /** One course is another whose positions went through a map. */
    private static void same(Course a, Course b, DoubleUnaryOperator map, double scale) {
        assertThat(b.rounds()).hasSameSizeAs(a.rounds());
        for (int round = 0; round < a.rounds().size(); round++) {
            Map<String, Double> other = positions(b, round);
            int now = round;
            positions(a, round).forEach((name, x) ->
                    assertThat(other.get(name)).as(name + " in round " + now).isCloseTo(map.applyAsDouble(x), offset(CLOSE * scale)));
            assertThat(b.rounds().get(round).median())
                    .isCloseTo(map.applyAsDouble(a.rounds().get(round).median()), offset(CLOSE * scale));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMirrorImageBargainsAsTheImage(long seed) {
        Issue issue = Issues.random(seed);
        same(run(issue), run(Issues.each(issue, s -> new Stakeholder(s.name(), s.capability(), -s.position(), s.salience()))), x -> -x, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScaleHasNoUnitAndNoZero(long seed) {
        Issue issue = Issues.random(seed);
        Issue other = Issues.each(issue, s -> new Stakeholder(s.name(), s.capability(), 4 * s.position() - 30, s.salience()));
        same(run(issue), run(other), x -> 4 * x - 30, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void capabilityHasNoUnit(long seed) {
        Issue issue = Issues.random(seed);
        same(run(issue), run(Issues.each(issue, s -> new Stakeholder(s.name(), 1000 * s.capability(), s.position(), s.salience()))), x -> x, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheFileDoesNotMatter(long seed) {
        Issue issue = Issues.random(seed);
        same(run(issue), run(Issues.shuffled(issue, seed + 1)), x -> x, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyLeavesTheRangeAndMovesGoTowardsWhoCausedThem(long seed) {
        Issue issue = Issues.random(seed);
        Course c = Bargain.run(issue, Rules.corrected(), 60, () -> {});
        double low = issue.stakeholders().stream().mapToDouble(Stakeholder::position).min().orElseThrow();
        double high = low + issue.range();
        assertThat(c.rounds()).allSatisfy(r -> assertThat(r.positions()).allSatisfy(x -> assertThat(x).isBetween(low, high)));
        assertThat(c.rounds()).allSatisfy(r -> assertThat(r.moves()).allSatisfy(m -> {
            assertThat(m.distance()).isLessThanOrEqualTo(m.offer().distance() * (1 + 1e-9));
            assertThat(m.offer().direction()).isEqualTo(Math.signum(m.offer().there() - m.offer().from()));
        }));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoStandTogetherAreNotMovedByEachOther(long seed) {
        Course c = run(Issues.random(seed));
        for (int round = 1; round < c.rounds().size(); round++) {
            List<Double> before = c.rounds().get(round - 1).positions();
            assertThat(c.rounds().get(round).moves())
                    .allSatisfy(m -> assertThat(before.get(m.offer().by())).isNotEqualTo(before.get(m.offer().to())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void risksLieBetweenAHalfAndTwoAndChancesOfTwoSumToOne(long seed) {
        Course c = run(Issues.random(seed));
        assertThat(c.rounds().get(1).risks()).allSatisfy(r -> assertThat(r).isBetween(.5 - 1e-12, 2 + 1e-12));
        Map<List<Integer>, Double> chances = new java.util.HashMap<>();
        c.pairs(1).forEach(p -> chances.put(List.of(p.i(), p.j()), p.chance()));
        chances.forEach((pair, chance) -> {
            double sum = chance + chances.get(List.of(pair.get(1), pair.get(0)));
            boolean apart = !c.issue().get(pair.get(0)).equals(c.issue().get(pair.get(1)))
                    && c.issue().get(pair.get(0)).position() != c.issue().get(pair.get(1)).position();
            assertThat(sum).isCloseTo(apart ? 1 : 0, offset(1e-9));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRepairedFormComesToRestAndSaysWhetherOffersAreOpen(long seed) {
        Course c = Bargain.run(Issues.random(seed), Rules.corrected(), 2000, () -> {});
        double open = c.open().map(Offer::distance).orElse(0.0);
        switch (c.settlement().kind()) {
            case CONVERGED -> assertThat(c.last().farthest()).isZero();
            case SETTLED -> assertThat(open).isLessThanOrEqualTo(c.issue().range() / 100);
            case HALTED -> assertThat(open).isGreaterThan(c.issue().range() / 100);
            default -> throw new AssertionError(c.settlement().words());
        }
    }
}
