package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.casus.cli.print.CrateJson;
import org.casus.cli.print.RowCsv;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRows;
import org.casus.outcome.files.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the rows of a study as CSV, or what it is for others to find. */
@Command(
        name = "export",
        header = {
            "Write the rows of a study as one CSV table, or describe its folder as an RO-Crate.",
            "",
            "Examples:",
            "  casus study export results/screening --csv rows.csv",
            "  casus study export results/screening --crate"
        })
final class StudyExportCommand extends StudyVerb {
    @Parameters(paramLabel = "DIR", description = "Folder of a study.")
    private Path dir;

    @Option(names = "--csv", paramLabel = "FILE", description = "Table to write; - is standard output.")
    private Path csv;

    @Option(names = "--crate", description = "Write ro-crate-metadata.json into the folder (RO-Crate 1.1).")
    private boolean crate;

    @Override
    public Integer call() throws Exception {
        if (csv == null && !crate) {
            throw usage("nothing to write; give --csv FILE or --crate");
        }
        StudyFolder folder = StudyFolder.open(dir);
        StudyModel model = model(folder.locked());
        if (crate) {
            Path file = dir.resolve(StudyFolder.CRATE);
            Files.writeString(file, JsonText.pretty(CrateJson.of(folder, model, LocalDate.now().toString())) + "\n");
            line("Wrote " + Paths.shown(file) + ".");
        }
        if (csv != null) {
            table(folder, model);
        }
        long missing = folder.shard().runs(model.chunks()) - folder.manifest().runs();
        if (missing > 0) {
            remark(missing + " run(s) are missing; 'casus study resume " + Paths.shown(dir) + "' runs them");
        }
        return missing > 0 ? ExitCode.INCOMPLETE_STUDY : ExitCode.FINE;
    }

    private void table(StudyFolder folder, StudyModel model) throws IOException {
        if (csv.toString().equals("-")) {
            rows(folder, model, spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
            return;
        }
        Path part = csv.resolveSibling(csv.getFileName() + ".part");
        try (BufferedWriter to = Files.newBufferedWriter(part)) {
            rows(folder, model, to);
        } catch (IOException | UncheckedIOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, csv, StandardCopyOption.REPLACE_EXISTING);
        print(() -> JsonText.object().put("file", Paths.shown(csv)), () -> List.of("Wrote " + Paths.shown(csv) + "."));
    }

    private static void rows(StudyFolder folder, StudyModel model, Writer to) throws IOException {
        RowCsv table = new RowCsv(model.columns());
        to.write(table.head());
        new StudyRows(folder, model).forEach(row -> {
            try {
                to.write(table.line(row));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the table", e);
            }
        });
    }
}
