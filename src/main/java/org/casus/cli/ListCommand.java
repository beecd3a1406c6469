package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.cli.print.Columns;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.io.Listing;
import org.casus.scenario.io.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists scenarios. */
@Command(
        name = "list",
        header = {"List the scenarios of a folder, or all that a bare name can mean.", "", "Examples:", "  casus list", "  casus list scenarios --json"})
final class ListCommand extends Verb {
    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "Folder to look in; this one, and scenarios/ here and beside the program, unless given.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw usage("'" + folder + "' is not a folder");
        }
        List<Listing> found = folder == null ? ScenarioFinder.here().known() : ScenarioFiles.list(folder, Program.shelf());
        if (found.isEmpty()) {
            remark("no scenarios found; name the folder that holds them, or make one with 'casus new FILE'");
        }
        print(() -> json(found), () -> text(found));
        return ExitCode.FINE;
    }

    private static List<String> text(List<Listing> found) {
        Columns columns = new Columns("id", "title", "question");
        found.forEach(l -> columns.row(l.id(), l.title(), l.question()));
        return found.isEmpty() ? List.of() : columns.lines();
    }

    private static JsonNode json(List<Listing> found) {
        ArrayNode out = JsonText.object().arrayNode();
        found.forEach(l -> out.addObject().put("id", l.id()).put("title", l.title()).put("question", l.question())
                .put("file", Paths.shown(l.path())));
        return out;
    }
}
