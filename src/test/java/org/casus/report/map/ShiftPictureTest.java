package org.casus.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.casus.analysis.ControlShift;
import org.casus.report.draw.Sheet;
import org.casus.report.draw.SvgFile;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.junit.jupiter.api.Test;

class ShiftPictureTest {
    /** Of 40 pairs the first zone goes from the first side to the second in some. */
    private static String svg(int moved) throws Exception {
        Scenario s = ScenarioFiles.load(Path.of("src/test/resources/scenarios/tiny.yaml"), Strictness.LENIENT).scenario();
        int[][][] counts = new int[3][s.theatre().zones().size()][s.sides().size()];
        counts[0][0][0] = 40 - moved;
        counts[1][0][0] = moved;
        counts[2][0][1] = moved;
        ControlShift shift = new ControlShift(List.copyOf(s.theatre().zones().keySet()), List.copyOf(s.sides().keySet()), counts[0], counts[1],
                counts[2], 40, false);
        return new String(SvgFile.of(new Sheet(new ShiftPicture(s, null, "one", "two").at(shift, 3), "simulated", "")), StandardCharsets.UTF_8);
    }

    @Test
    void signsPairsAndDateAreWritten() throws Exception {
        assertThat(svg(20)).contains("two less one", "40 pairs", "simulated", ">+50<", ">\u221250<", "striped: fewer");
    }

    @Test
    void whatChanceExplainsHasNoNumber() throws Exception {
        assertThat(svg(1)).doesNotContain(">+3<", ">\u22123<");
    }

    @Test
    void halvesRoundAwayFromZeroOnBothSides() {
        assertThat(ShiftMap.points(.025)).isEqualTo("+3");
        assertThat(ShiftMap.points(-.025)).isEqualTo("\u22123");
        assertThat(ShiftMap.points(0)).isEqualTo("0");
    }
}
