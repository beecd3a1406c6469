package org.casus.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.report.chart.Charts;
import org.casus.report.draw.Picture;
import org.casus.report.map.Maps;
import org.casus.report.read.Run;

/** Every picture of a run: maps first, then charts. */
final class Pictures {
    private Pictures() {}

    static List<Picture> of(Run run, Path scenarioFolder) {
        List<Picture> all = new ArrayList<>(Maps.of(run, scenarioFolder));
        all.addAll(Charts.of(run));
        return all;
    }
}
