package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.cli.print.BargainCsv;
import org.casus.outcome.files.JsonText;
import org.casus.report.chart.PositionsChart;
import org.casus.report.draw.Picture;
import org.casus.report.draw.PngFile;
import org.casus.report.draw.Sheet;
import org.casus.report.draw.SvgFile;
import org.casus.theory.bargain.Course;
import org.casus.theory.bargain.Defect;
import org.casus.theory.bargain.Round;
import org.casus.theory.bargain.Stakeholder;

/**
 * What a bargain leaves in a folder.
 *
 * @param folder where to; made where it is not there
 * @param title what the issue is called
 */
record BargainFiles(Path folder, String title) {
    /** Writes tables, JSON and the chart. @param pairs whether every pair weighed gets a row */
    void write(Course c, ObjectNode json, boolean pairs) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bargain.json"), JsonText.pretty(json) + "\n");
        Files.writeString(folder.resolve("rounds.csv"), BargainCsv.rounds(c));
        Files.writeString(folder.resolve("positions.csv"), BargainCsv.positions(c));
        Files.writeString(folder.resolve("moves.csv"), BargainCsv.moves(c));
        if (pairs) {
            Files.writeString(folder.resolve("pairs.csv"), BargainCsv.pairs(c));
        } else {
            Files.deleteIfExists(folder.resolve("pairs.csv"));
        }
        Picture picture = picture(c);
        Sheet sheet = new Sheet(picture, "simulated, expected utility model of one issue, " + mode(c) + "; " + c.settlement().words(),
                picture.note());
        Files.write(folder.resolve("positions.svg"), SvgFile.of(sheet));
        Files.write(chart(), PngFile.of(sheet));
    }

    private static String mode(Course c) {
        int repaired = c.rules().repaired().size();
        return repaired == 0 ? "as published" : repaired + " of " + Defect.values().length + " defects repaired";
    }

    /** The chart as a picture of pixels. */
    Path chart() {
        return folder.resolve("positions.png");
    }

    private Picture picture(Course c) {
        List<String> names = c.issue().stakeholders().stream().map(Stakeholder::name).toList();
        double[][] positions = new double[names.size()][];
        for (int i = 0; i < positions.length; i++) {
            int who = i;
            positions[i] = c.rounds().stream().mapToDouble(r -> r.positions().get(who)).toArray();
        }
        return PositionsChart.of(title + ": positions by round", names, positions,
                c.rounds().stream().mapToDouble(Round::median).toArray(), c.rounds().stream().mapToDouble(Round::mean).toArray());
    }
}
