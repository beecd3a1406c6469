package org.casus.report.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.report.html.Markup;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static String drawn(double low, double high) {
        Markup page = new Markup();
        new Bars(List.of(new Bars.Row("north", 0, low, high, false)), "difference, %", false, 100).draw(page);
        return page.toString();
    }

    @Test
    void anIntervalThatGoesOnBeyondTheAxisHasAnArrowhead() {
        assertThat(drawn(-154, 40).split("<path", -1)).hasSize(2);
        assertThat(drawn(-154, 140).split("<path", -1)).hasSize(3);
        assertThat(drawn(-40, 40)).doesNotContain("<path");
    }
}
