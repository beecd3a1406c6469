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
            List<Drawn> drawn = Drawn.all(Pictures.of(run, scenarioFolder), run);
            drawn.forEach(d -> images.add(picture(folder.resolve("charts"), d, written)));
        }
        String html = ReportPage.of(new Content(run, h.facts(), images));
        written.add(save(folder.resolve("report.html"), html.getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(written);
    }

    private static Image picture(Path folder, Drawn drawn, List<Path> written) {
        Picture picture = drawn.picture();
        written.add(save(folder.resolve(picture.name() + ".png"), drawn.png()));
        written.add(save(folder.resolve(picture.name() + ".svg"), drawn.svg()));
        return new Image(picture.name(), picture.title(), picture.alt(), drawn.png());
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
