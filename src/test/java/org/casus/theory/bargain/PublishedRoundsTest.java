package org.casus.theory.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The faithful form against the rounds of Scholz, Calbert and Smith (2011) and what follows from them. */
class PublishedRoundsTest {
    private static final Offset<Double> CLOSE = offset(1e-3);
    private static final Course EMISSIONS = Bargain.run(Issues.emissions(), Rules.faithful(), 8, () -> {});

    private static void close(List<Double> values, double... expected) {
        assertThat(values).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(values.get(i)).as("number " + i).isCloseTo(expected[i], CLOSE);
        }
    }

    @Test
    void mediansOfTheFirstRounds() {
        close(EMISSIONS.rounds().stream().limit(5).map(Round::median).toList(), 7, 8.4159, 9.6109, 9.9620, 9.9620);
    }

    @Test
    void meansOfTheFirstRounds() {
        close(EMISSIONS.rounds().stream().limit(5).map(Round::mean).toList(), 7.3900, 7.4613, 7.5525, 7.5901, 7.3581);
    }

    @Test
    void risksOfTheFirstRound() {
        close(EMISSIONS.rounds().get(1).risks(), 1.4057, .7542, .5089, 1.4057, 1.0465, 1.0465, 1.9649, .5, 2, 1.1121);
    }

    /** From an independent reckoning of the same procedure, made before this one. */
    @Test
    void laterRounds() {
        close(EMISSIONS.rounds().stream().skip(5).map(Round::median).toList(), 9.9620, 7.4720, 8.8246, 9.6711);
        close(EMISSIONS.rounds().stream().skip(5).map(Round::mean).toList(), 7.3492, 7.4149, 7.5105, 7.5724);
        close(EMISSIONS.last().positions(), 4, 9.6711, 8.8246, 4, 10, 10, 10, 8.8246, 4, 7);
        close(EMISSIONS.last().risks(), 1.3613, .7001, .5644, 1.3613, .9232, .9232, 1.4563, .5, 2, 1.0025);
    }

    @Test
    void whoMovedWhomInTheFourthRound() {
        List<Move> moves = EMISSIONS.rounds().get(4).moves();
        Offer belgian = moves.get(0).offer();
        assertThat(belgian.kind()).isEqualTo(OfferKind.COMPROMISE);
        assertThat(Issues.emissions().get(belgian.by()).name()).isEqualTo("NL");
        assertThat(belgian.position()).isCloseTo(4.8009, CLOSE);
        assertThat(belgian.own()).isCloseTo(-.7153, CLOSE);
        assertThat(belgian.other()).isCloseTo(.8263, CLOSE);
        assertThat(moves).extracting(m -> m.offer().kind())
                .containsExactly(OfferKind.COMPROMISE, OfferKind.CONFRONTATION, OfferKind.CONFRONTATION);
    }

    /** What users complain of: stakeholders that never move. */
    @Test
    void nobodyMovesOverOil() {
        Course oil = Bargain.run(Issues.oil(), Rules.faithful(), 10, () -> {});
        assertThat(oil.settlement()).isEqualTo(new Settlement(Settlement.Kind.CONVERGED, 0, 0));
        assertThat(oil.last().median()).isEqualTo(13.9);
        assertThat(oil.last().mean()).isCloseTo(13.6199, CLOSE);
    }

    @Test
    void theFaithfulFormEndsInACycle() {
        Course long1 = Bargain.run(Issues.emissions(), Rules.faithful(), 500, () -> {});
        Settlement s = long1.settlement();
        assertThat(s.kind()).isEqualTo(Settlement.Kind.OSCILLATES);
        assertThat(s.period()).isGreaterThan(1);
        close(long1.rounds().get(s.round()).positions(),
                long1.rounds().get(s.round() + s.period()).positions().stream().mapToDouble(d -> d).toArray());
        assertThat(EMISSIONS.settlement().kind()).isEqualTo(Settlement.Kind.OPEN);
    }
}
