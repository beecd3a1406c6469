package org.casus.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.outcome.RunResult;
import org.casus.report.draw.Picture;
import org.casus.report.draw.PngFile;
import org.casus.report.draw.Sheet;
import org.casus.report.draw.SvgFile;
import org.casus.report.html.Content;
import org.casus.report.html.Image;
import org.casus.report.html.ReportPage;
import org.casus.report.read.Run;
import org.casus.scenario.Scenario;

/** Writes charts and the HTML report of one run. */
public final class RunReport {
    private RunReport() {}

    /**
     * Writes {@code report.html} into a folder and, with charts, every picture as PNG and SVG into
     * its folder {@code charts}. The same arguments give the same bytes.
     *
     * @param folder where to write; made if missing
     * @param s what was run
     * @param scenarioFolder folder of the scenario, from which the outline of the map is read; may be null
     * @param r what the run left behind
     * @param h how it was made
     * @param charts false: no pictures, neither as files nor in the page
     * @return files written, the page last
     * @throws UncheckedIOException where a file can't be written
     */
    public static List<Path> write(
            Path folder, Scenario s, Path scenarioFolder, RunResult r, RunHeader h, boolean charts) {
        return write(folder, new Run(s, r), scenarioFolder, h, charts);
    }

    /**
     * As above, of a run that has a wire.
     *
     * @param run what was run, what it left behind and what was told of it
     */
    public static List<Path> write(Path folder, Run run, Path scenarioFolder, RunHeader h, boolean charts) {
        List<Path> written = new ArrayList<>();
        List<Image> images = new ArrayList<>();
        if (charts) {
            Pictures.of(run, scenarioFolder).forEach(p -> images.add(picture(folder.resolve("charts"), p, run, written)));
        }
        String html = ReportPage.of(new Content(run, h.facts(), images));
        written.add(save(folder.resolve("report.html"), html.getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(written);
    }

    private static Image picture(Path folder, Picture picture, Run run, List<Path> written) {
        Sheet sheet = new Sheet(picture, run);
        byte[] png = PngFile.of(sheet);
        written.add(save(folder.resolve(picture.name() + ".png"), png));
        written.add(save(folder.resolve(picture.name() + ".svg"), SvgFile.of(sheet)));
        return new Image(picture.name(), picture.title(), picture.alt(), png);
    }

    private static Path save(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
