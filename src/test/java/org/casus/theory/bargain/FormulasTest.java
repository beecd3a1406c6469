package org.casus.theory.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each formula by hand. */
class FormulasTest {
    private static final Offset<Double> EXACT = offset(1e-12);

    @ParameterizedTest
    @ValueSource(doubles = {.5, 1, 2})
    void utilitiesRunFromMinusTwoToTwo(double r) {
        assertThat(BasicUtility.success(1, r)).isCloseTo(2, EXACT);
        assertThat(BasicUtility.failure(1, r)).isCloseTo(-2, EXACT);
        assertThat(BasicUtility.success(0, r)).isCloseTo(BasicUtility.statusQuo(r), EXACT);
        assertThat(BasicUtility.failure(0, r)).isCloseTo(BasicUtility.statusQuo(r), EXACT);
        assertThat(BasicUtility.better(1, 1, r)).isCloseTo(2, EXACT);
        assertThat(BasicUtility.worse(1, 1, r)).isCloseTo(-2, EXACT);
    }

    @Test
    void utilitiesHalfWay() {
        assertThat(BasicUtility.success(.5, 2)).isCloseTo(1.75, EXACT);
        assertThat(BasicUtility.failure(.5, 2)).isCloseTo(-.25, EXACT);
        assertThat(BasicUtility.statusQuo(2)).isCloseTo(1, EXACT);
        assertThat(BasicUtility.statusQuo(.5)).isCloseTo(2 - 4 * Math.sqrt(.5), EXACT);
        assertThat(BasicUtility.better(.5, .25, 1)).isCloseTo(2 - 4 * (.5 - .25 * .75), EXACT);
        assertThat(BasicUtility.worse(.5, .25, 1)).isCloseTo(2 - 4 * (.5 + .25 * .75), EXACT);
    }

    @Test
    void expectedUtilityOfAChallenge() {
        Challenge c = new Challenge(1, .5, .5, .25);
        assertThat(c.utility(1, Rules.faithful())).isCloseTo(.5 * (.25 * 2 - .75 * 2) + .5 * 2 - 0, EXACT);
        Rules half = new Rules(Set.of(), .5, .75);
        double left = .5 * (.75 * (2 - 4 * .125) + .25 * (2 - 4 * .875));
        assertThat(c.utility(1, half)).isCloseTo(.5 * (.25 * 2 - .75 * 2) + .5 * 2 - left, EXACT);
    }

    @Test
    void chancesOfTwoAlone() {
        Issue issue = Issues.of("a 2 0 1", "b 1 10 .5");
        double[] one = {1, 1};
        Support repaired = new Support(issue, Rules.corrected(), issue.positions(), one);
        assertThat(repaired.chance(0, 1)).isCloseTo(2 / 2.5, EXACT);
        assertThat(repaired.chance(1, 0)).isCloseTo(.5 / 2.5, EXACT);
        Support published = new Support(issue, Rules.faithful(), issue.positions(), one);
        assertThat(published.chance(0, 1)).as("each pair of positions counts twice").isCloseTo(2 / 5.0, EXACT);
    }

    @Test
    void riskOfTheMostEndangeredAndTheSafest() {
        assertThat(RiskExponent.of(new double[] {3, 1, 2}, 0)).containsExactly(new double[] {.5, 2, 1}, EXACT);
        assertThat(RiskExponent.of(new double[] {3, 3}, 0)).containsExactly(1, 1);
        assertThat(RiskExponent.of(new double[] {3, 3 + 1e-12}, 1e-9)).containsExactly(1, 1);
    }

    @Test
    void medianOfEqualsIsTheirMiddleOrTheFirst() {
        Issue issue = Issues.of("a 1 10 1", "b 1 0 1");
        assertThat(new Centre(issue, Rules.faithful()).median(issue.positions())).isEqualTo(10);
        assertThat(new Centre(issue, Rules.corrected()).median(issue.positions())).isEqualTo(5);
        Issue heavy = Issues.of("a 3 10 1", "b 1 0 1", "c 1 5 1");
        assertThat(new Centre(heavy, Rules.corrected()).median(heavy.positions())).isEqualTo(10);
    }

    @Test
    void whoLosesMoreThanTheOtherGainsGivesInOnlyWhereThatIsRepaired() {
        Rules kept = Rules.repairing(EnumSet.complementOf(EnumSet.of(Defect.CAPITULATION)));
        assertThat(kinds(Issues.oil(), Rules.corrected())).contains(OfferKind.CAPITULATION);
        assertThat(kinds(Issues.oil(), kept)).doesNotContain(OfferKind.CAPITULATION);
        assertThat(kinds(Issues.emissions(), Rules.faithful())).doesNotContain(OfferKind.CAPITULATION);
    }

    private static List<OfferKind> kinds(Issue issue, Rules rules) {
        return Bargain.run(issue, rules, 10, () -> {}).rounds().stream().flatMap(r -> r.moves().stream())
                .map(m -> m.offer().kind()).distinct().toList();
    }

    @Test
    void amongCompromisesTheNearestIsTakenOnlyWhereThatIsRepaired() {
        Issue issue = Issues.of("a 1 0 1", "b 1 6 1", "c 1 10 1");
        Offer far = new Offer(OfferKind.COMPROMISE, 1, 0, 6, 0, 3, -.5, 1);
        Offer near = new Offer(OfferKind.COMPROMISE, 1, 2, 6, 10, 7, -.25, 1);
        assertThat(new Choice(issue, Rules.corrected()).of(List.of(far, near))).contains(near);
        assertThat(new Choice(issue, Rules.faithful()).of(List.of(far, near))).contains(far);
    }

    @Test
    void strongerOffersComeFirstAndEqualsFromBothSidesCancel() {
        Issue issue = Issues.of("a 1 0 1", "b 1 5 1", "c 1 10 1");
        Offer down = new Offer(OfferKind.CONFRONTATION, 1, 0, 5, 0, 0, .1, .2);
        Offer up = new Offer(OfferKind.CONFRONTATION, 1, 2, 5, 10, 10, .1, .3);
        Offer mild = new Offer(OfferKind.COMPROMISE, 1, 2, 5, 10, 6, -.1, .5);
        assertThat(new Choice(issue, Rules.corrected()).of(List.of(mild, up))).contains(up);
        assertThat(new Choice(issue, Rules.corrected()).of(List.of(down, up))).isEmpty();
        assertThat(new Choice(issue, Rules.faithful()).of(List.of(down, up))).contains(down);
    }

    @Test
    void whoTurnsRoundGoesHalfAsFar() {
        Offer up = new Offer(OfferKind.CONFRONTATION, 0, 1, 4, 8, 8, .1, .2);
        Offer down = new Offer(OfferKind.CONFRONTATION, 0, 1, 8, 4, 4, .1, .2);
        Steps damped = new Steps(2, Rules.corrected());
        assertThat(List.of(damped.to(up), damped.to(down), damped.to(up), damped.to(up))).containsExactly(8.0, 6.0, 5.0, 5.0);
        Steps free = new Steps(2, Rules.faithful());
        assertThat(List.of(free.to(up), free.to(down), free.to(up))).containsExactly(8.0, 4.0, 8.0);
    }

    @Test
    void nothingToBargainOver() {
        assertThatThrownBy(() -> Issues.of("a 1 4 1", "b 1 4 1")).hasMessageContaining("must not all be the same");
        assertThatThrownBy(() -> Issues.of("a 1 4 1")).hasMessageContaining("two or more");
        assertThatThrownBy(() -> Issues.of("a 0 4 1", "b 0 5 1")).hasMessageContaining("sum to 0.0");
        assertThatThrownBy(() -> Issues.of("a 1 4 0", "b 1 5 1")).hasMessageContaining("salience 0.0 of a");
        assertThatThrownBy(() -> Issues.of("a -1 4 1", "b 1 5 1")).hasMessageContaining("capability -1.0 of a");
        assertThatThrownBy(() -> Issues.of("a 1 NaN 1", "b 1 5 1")).hasMessageContaining("position NaN of a");
        assertThatThrownBy(() -> new Rules(Set.of(), 1.5, 0)).hasMessageContaining("must lie in [0, 1]");
    }
}
