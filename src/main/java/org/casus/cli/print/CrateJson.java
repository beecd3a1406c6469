package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.StudyLock;

/** The folder of a study described as an RO-Crate (Soiland-Reyes et al. 2022, RO-Crate 1.1). */
public final class CrateJson {
    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
    private static final String ID = "@id";
    private static final String TYPE = "@type";

    private CrateJson() {}

    /** @param date day of publication, as 2001-02-28 */
    public static JsonNode of(StudyFolder folder, StudyModel m, String date) throws IOException, InvalidScenarioException {
        ObjectNode crate = JsonText.object().put("@context", CONTEXT);
        ArrayNode graph = crate.putArray("@graph");
        ObjectNode about = graph.addObject().put(ID, "ro-crate-metadata.json").put(TYPE, "CreativeWork");
        about.putObject("conformsTo").put(ID, "https://w3id.org/ro/crate/1.1");
        about.putObject("about").put(ID, "./");
        List<String> files = files(m);
        root(graph.addObject(), m, date, files);
        for (String file : files) {
            graph.addObject().put(ID, file).put(TYPE, file.endsWith("/") ? "Dataset" : "File").put("name", file)
                    .put("description", description(file));
        }
        action(graph, folder.lock(), files);
        return crate;
    }

    private static List<String> files(StudyModel m) {
        List<String> files = new ArrayList<>(List.of(StudyFolder.LOCK, "study.json", StudyFolder.MANIFEST));
        m.loaded().scenarios().forEach(s -> files.add("scenarios/" + s.scenario().id() + ".json"));
        files.add(StudyFolder.CHUNKS + "/");
        return files;
    }

    private static void root(ObjectNode root, StudyModel m, String date, List<String> files) {
        root.put(ID, "./").put(TYPE, "Dataset").put("name", StudyText.name(m)).put("datePublished", date)
                .put("description", String.join(" ", StudyText.design(m)));
        root.put("license", "stated by whoever publishes the study");
        ArrayNode parts = root.putArray("hasPart");
        files.forEach(f -> parts.addObject().put(ID, f));
        ArrayNode measured = root.putArray("variableMeasured");
        m.study().outcomes().forEach((name, o) -> measured.addObject().put(TYPE, "PropertyValue").put("name", name)
                .put("description", o.meaning() == null ? o.measure().text() : o.meaning()).put("unitText", o.unit()));
    }

    private static void action(ArrayNode graph, StudyLock lock, List<String> files) {
        ObjectNode action = graph.addObject().put(ID, "#run").put(TYPE, "CreateAction").put("name", "runs of the study");
        action.putObject("instrument").put(ID, "#casus");
        ArrayNode objects = action.putArray("object");
        files.stream().filter(f -> f.startsWith("s")).forEach(f -> objects.addObject().put(ID, f));
        action.putArray("result").addObject().put(ID, StudyFolder.CHUNKS + "/");
        graph.addObject().put(ID, "#casus").put(TYPE, "SoftwareApplication").put("name", "Casus")
                .put("softwareVersion", lock.value("versions", "Casus"))
                .put("runtimePlatform", "Java " + lock.value("versions", "Java"));
    }

    private static String description(String file) {
        return switch (file) {
            case StudyFolder.LOCK -> "what the study is: design, seeds, versions, digests of its scenarios";
            case "study.json" -> "the study as it was run";
            case StudyFolder.MANIFEST -> "chunks of results with their checksums";
            case StudyFolder.CHUNKS + "/" -> "one row a run, as Parquet";
            default -> "a scenario, resolved";
        };
    }
}
