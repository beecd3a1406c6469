package org.casus.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class Hash64Test {
    @Test
    void mixIsTheFinaliserOfSplitMix64() {
        // first output of SplitMix64 from state 0 (Vigna's reference): mix(0 + golden)
        assertThat(Hash64.mix(0x9E3779B97F4A7C15L)).isEqualTo(0xE220A8397B1DCDAFL);
    }

    @Test
    void seedsDifferByReplicationAndStudyAndFitInASpreadsheet() {
        assertThat(LongStream.range(0, 10_000).map(r -> Hash64.seed(1, r)).distinct().count()).isEqualTo(10_000);
        assertThat(Hash64.seed(1, 5)).isNotEqualTo(Hash64.seed(2, 5)).isEqualTo(Hash64.seed(1, 5));
        assertThat(LongStream.range(0, 1000).map(r -> Hash64.seed(-9, r)).max().getAsLong()).isBetween(1L << 52, (1L << 53) - 1);
    }

    @Test
    void uniformsAreEven() {
        // mean of n = 10,000 uniforms: sd .289/100, bound at 4 sd, alpha 6e-5
        double mean = LongStream.range(0, 10_000).mapToDouble(Hash64::uniform).average().orElseThrow();
        assertThat(mean).isBetween(.5 - .0116, .5 + .0116);
    }
}
