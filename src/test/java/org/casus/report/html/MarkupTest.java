package org.casus.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {
    /** A word in the place of a number stands below the numbers, a sentence does not. */
    @Test
    void wordsInAColumnOfNumbersStandWhereTheNumbersDo() {
        String table = new Markup().table("Killed", List.of("by", "civilians", "when", "remarks"), List.of(
                List.of("aircraft", "1,204", "2001-01-02", "few"),
                List.of("ground", "not counted", "", "12"),
                List.of("mines", "nobody says how many", "never", "none"))).toString();
        assertThat(table).contains("<td class=\"n\">1,204</td>", "<td class=\"n\">not counted</td>", "<td class=\"t\">nobody says how many</td>",
                "<td class=\"d\">2001-01-02</td>", "<td class=\"t\">never</td>", "<td class=\"t\">few</td>", "<td class=\"n\">12</td>");
    }
}
