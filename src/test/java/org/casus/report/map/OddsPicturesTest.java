package org.casus.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.ControlOdds;
import org.casus.report.draw.Picture;
import org.casus.report.draw.Sheet;
import org.casus.report.draw.SvgFile;
import org.casus.scenario.Scenario;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.junit.jupiter.api.Test;

class OddsPicturesTest {
    private static List<String> svg(int held, int runs) throws InvalidScenarioException {
        Scenario s = ScenarioFiles.load(Path.of("src/test/resources/scenarios/tiny.yaml"), Strictness.LENIENT).scenario();
        int zones = s.theatre().zones().size();
        int[][] counts = new int[zones][s.sides().size()];
        for (int[] zone : counts) {
            zone[0] = held;
        }
        ControlOdds odds = new ControlOdds(List.copyOf(s.theatre().zones().keySet()), List.copyOf(s.sides().keySet()), counts, runs);
        List<String> out = new ArrayList<>();
        for (Picture p : new OddsPictures(s, null).at(odds, 3)) {
            out.add(new String(SvgFile.of(new Sheet(p, "simulated", "")), StandardCharsets.UTF_8));
        }
        return out;
    }

    @Test
    void legendsSayRunsDateSharesAndSimulated() throws Exception {
        List<String> pictures = svg(30, 40);
        assertThat(pictures).hasSize(2);
        assertThat(pictures).allSatisfy(p -> assertThat(p).contains("simulated", "of 40 simulated runs", "25%", "100%", "km<"));
        assertThat(pictures.get(0)).as("per cent of one side, none for zeros of others").contains(">75<").doesNotContain(">0<");
        assertThat(pictures.get(1)).contains(" 75<").contains("in any run");
    }

    @Test
    void aZoneThatNobodyHoldsIsMarked() throws Exception {
        assertThat(svg(0, 40).get(1)).contains(">?<");
    }
}
