package org.casus.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void aLongSentenceGoesOnUnderItself() {
        assertThat(Prose.wrapped("Agreements: the truce of the harbour held to the end of the year", 40)).containsExactly(
                "Agreements: the truce of the harbour", "  held to the end of the year");
        assertThat(Prose.wrapped("    it was drawn from a chance that stood at one in three", 40)).containsExactly(
                "    it was drawn from a chance that", "      stood at one in three");
        assertThat(Prose.wrapped("as short as it is", 40)).containsExactly("as short as it is");
        assertThat(Prose.wrapped("", 40)).containsExactly("");
        assertThat(Prose.wrapped("one\n\ntwo", 40)).containsExactly("one", "", "two");
    }

    @Test
    void aLabelKeepsItsColumn() {
        assertThat(Prose.wrapped("R01  North: a port in the south that ships need", 40)).containsExactly(
                "R01  North: a port in the south that", "     ships need");
    }

    @Test
    void rowsOfTablesAreLeftAlone() {
        String row = "north, area  1,000    1,100  +100  +80 to +120";
        String far = " ".repeat(30) + "the last cell of a row that was wrapped by its table";
        assertThat(Prose.wrapped(row, 40)).containsExactly(row);
        assertThat(Prose.wrapped(far, 40)).containsExactly(far);
    }

    @Test
    void aFaultStaysInOneLine() {
        String fault = "warning: here.yaml:16:3: reporting.R01: nothing cites this row; name it in the source of what it grounds";
        assertThat(Prose.wrapped(fault, 40)).containsExactly(fault);
        assertThat(Prose.wrapped("warning: the folder was not empty, so its files were left", 40)).hasSize(2);
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        String path = "/a/folder/with/a/name/that/is/longer/than/any/line";
        assertThat(Prose.wrapped("Report: " + path + " and more", 40)).containsExactly("Report: " + path, "  and more");
        assertThat(Prose.wrapped(path, 40)).containsExactly(path);
    }

    @Test
    void nothingIsLostAndNoLineIsTooLong() {
        String text = "It is one run of many and no forecast; ".repeat(40).strip();
        for (int width = 40; width < 200; width += 7) {
            List<String> lines = Prose.wrapped(text, width);
            int most = width;
            assertThat(lines).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(most));
            assertThat(String.join(" ", lines.stream().map(String::strip).toList())).isEqualTo(text);
        }
    }

    @Test
    void theWidthIsTheTerminalsWhereItIsStated() {
        assertThat(Prose.width("132")).isEqualTo(132);
        assertThat(Prose.width("12")).isEqualTo(40);
        for (String none : new String[] {null, "", "0", "-5", "wide", "12345678901"}) {
            assertThat(Prose.width(none)).isEqualTo(Prose.WIDTH);
        }
    }
}
