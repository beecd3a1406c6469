package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casus.analysis.calibration.Calibration;
import org.casus.analysis.calibration.Population;
import org.casus.analysis.calibration.Prior;
import org.casus.cli.print.CalibrationJson;
import org.casus.cli.print.CalibrationText;
import org.casus.outcome.Posterior;
import org.casus.outcome.files.JsonText;
import org.casus.outcome.files.PosteriorFiles;
import org.casus.outcome.files.WholeFile;
import org.casus.report.hindcast.CalibrationPage;

/** What a finished calibration leaves in its folder. */
public final class CalibrationFiles {
    private static final String UNADJUSTED = "posterior-unadjusted.csv";
    private static final String PAGE = "calibrate.html";

    /** Names of the files, that which says that the calibration is finished last. */
    public static final List<String> NAMES = List.of(PosteriorFiles.PRIOR, UNADJUSTED, PosteriorFiles.TABLE, PAGE, PosteriorFiles.MANIFEST);

    private CalibrationFiles() {}

    /**
     * Writes them.
     *
     * @param command what repeats it
     * @param versions versions of the program and of what it ran on
     * @return what the last of them says
     */
    public static ObjectNode write(CalibrationFolder folder, CalibrationOrder order, Calibration c, String command, Map<String, String> versions)
            throws IOException {
        table(folder.path(PosteriorFiles.PRIOR), c, c.rounds().get(0));
        table(folder.path(UNADJUSTED), c, c.unadjusted());
        table(folder.path(PosteriorFiles.TABLE), c, c.posterior());
        WholeFile.write(folder.path(PAGE), CalibrationPage.of(order.title(), c, order.names(), command));
        ObjectNode json = json(order.plan(), command);
        json.set("versions", JsonText.tree(versions));
        CalibrationJson.fill(json, c);
        WholeFile.write(folder.path(PosteriorFiles.MANIFEST), JsonText.pretty(json) + "\n");
        return json;
    }

    private static void table(Path file, Calibration c, Population p) throws IOException {
        double[][] values = Arrays.stream(p.points()).map(point -> {
            double[] row = new double[point.length];
            Arrays.setAll(row, i -> c.priors().get(i).at(point[i]));
            return row;
        }).toArray(double[][]::new);
        PosteriorFiles.write(file, new Posterior(c.priors().stream().map(Prior::id).toList(), values, p.weights()), p.distances());
    }

    private static ObjectNode json(ObjectNode plan, String command) {
        ObjectNode json = JsonText.object().put("format", PosteriorFiles.FORMAT).put("formatVersion", 1).put("command", command);
        plan.fields().forEachRemaining(f -> {
            if (!List.of("format", "pool", CalibrationFolder.ARGUMENTS).contains(f.getKey())) {
                json.set(f.getKey(), f.getValue());
            }
        });
        return json;
    }

    /** The same in words. */
    static List<String> text(CalibrationFolder folder, CalibrationOrder order, Calibration c) {
        List<String> lines = new ArrayList<>(List.of(order.title()));
        lines.addAll(CalibrationText.lines(c, order.names()));
        lines.add("Posterior: " + folder.shown(PosteriorFiles.TABLE));
        lines.add("Report: " + folder.shown(PAGE));
        return lines;
    }
}
