package org.casus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SkillTest {
    @Test
    void comparesOnlyCasesThatBothHave() {
        Skill s = Skill.of(new double[] {1, 2, 100}, new double[] {2, 4, Double.NaN});
        assertThat(s.value()).isCloseTo(.5, within(1e-12));
        assertThat(s.compared()).isEqualTo(2);
        assertThat(s.loses()).isFalse();
    }

    @Test
    void belowZeroLoses() {
        assertThat(Skill.of(new double[] {3}, new double[] {2}).value()).isCloseTo(-.5, within(1e-12));
        assertThat(Skill.of(new double[] {3}, new double[] {2}).loses()).isTrue();
    }

    @Test
    void nothingToCompareIsUnknown() {
        assertThat(Skill.of(new double[] {1}, new double[] {Double.NaN}).value()).isNaN();
        assertThat(Skill.of(new double[] {1}, new double[] {Double.NaN}).loses()).isFalse();
    }

    @Test
    void aPerfectBaselineBeatsAllThatIsNot() {
        assertThat(Skill.of(new double[] {1}, new double[] {0}).loses()).isTrue();
        assertThat(Skill.of(new double[] {0}, new double[] {0}).value()).isZero();
    }
}
