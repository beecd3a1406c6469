package org.casus.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDistanceTest {
    /** Worked examples of Levenshtein and Damerau. */
    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "flaw,lawn,2", "ab,ba,1", "CA,ABC,3", "same,same,0", "'',abc,3", "abc,'',3"})
    void countsEdits(String a, String b, int edits) {
        assertThat(TextDistance.between(a, b)).isEqualTo(edits);
        assertThat(TextDistance.between(b, a)).isEqualTo(edits);
    }

    @Test
    void findsTheNearestWord() {
        assertThat(TextDistance.nearest("wieght", List.of("height", "weight", "form"))).contains("weight");
        assertThat(TextDistance.nearest("ru", List.of("TR", "RU"))).contains("RU");
        assertThat(TextDistance.nearest("SYR", List.of("RU", "SY"))).contains("SY");
    }

    @Test
    void isSilentWhereNothingIsNear() {
        assertThat(TextDistance.nearest("banana", List.of("weight", "form"))).isEmpty();
        assertThat(TextDistance.nearest("", List.of("weight"))).isEmpty();
        assertThat(TextDistance.hint("x".repeat(5000), List.of("weight"))).isEmpty();
    }

    @Test
    void asksDidYouMean() {
        assertThat(TextDistance.hint("forn", List.of("form"))).isEqualTo(" Did you mean 'form'?");
    }
}
