package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyMatrix;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.util.TextDistance;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that answers from the folder of a study. */
abstract class AnswerVerb extends StudyVerb {
    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of a study.")
    Path dir;

    @Option(names = "--lenient", description = "Use what is there where runs are missing or failed.")
    boolean lenient;

    /** Outcomes of the study. @throws StudyFaultException if runs are missing or failed, unless lenient */
    StudyMatrix matrix() throws IOException, InvalidScenarioException {
        return matrix(dir);
    }

    StudyMatrix matrix(Path from) throws IOException, InvalidScenarioException {
        StudyFolder folder = StudyFolder.open(from);
        StudyMatrix m = StudyMatrix.read(folder, model(folder.locked()));
        if (m.missing() + m.failed() > 0) {
            String what = m.missing() + " run(s) of " + Paths.shown(from) + " are missing and " + m.failed() + " failed";
            if (!lenient) {
                String finish = folder.shard().isWhole() ? "finish the study with 'casus study resume " + Paths.shown(from) + "'"
                        : "this is shard " + folder.shard() + ", put all shards together with 'casus study merge'";
                throw new StudyFaultException(what + ", so the answer would be lopsided; " + finish + ", or use --lenient");
            }
            remark(what + "; the rest is used");
        }
        return m;
    }

    /** Place of an outcome. */
    int outcome(StudyMatrix m, String name) {
        List<String> names = List.copyOf(m.model().study().outcomes().keySet());
        if (!names.contains(name)) {
            throw usage("there is no outcome '" + name + "'; outcomes are " + String.join(", ", names) + "." + TextDistance.hint(name, names));
        }
        return names.indexOf(name);
    }

    /** Writes an answer beside the results and says where. */
    Path keep(String name, JsonNode json, String html) throws IOException {
        return keep(dir.resolve(StudyFolder.ANSWERS), name, json, html);
    }

    static Path keep(Path folder, String name, JsonNode json, String html) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".json"), JsonText.pretty(json) + "\n");
        Path page = folder.resolve(name + ".html");
        Files.writeString(page, html);
        return page;
    }
}
