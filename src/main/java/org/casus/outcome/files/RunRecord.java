package org.casus.outcome.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.outcome.RunResult;
import org.casus.scenario.Scenario;

/**
 * What {@code run.json} tells of a run: how to repeat it, on what it ran, what came out.
 *
 * @param command command line that repeats the run
 * @param scenarioFile file of the scenario, as named by the user
 * @param versions versions by name: the program, Java, the operating system
 * @param deciding how each actor decides, by id
 * @param wallMillis time the replication took, ms
 * @param cpuMillis processor time it took, ms; negative where it is not known
 */
public record RunRecord(
        String command,
        String scenarioFile,
        Map<String, String> versions,
        Map<String, Rationality> deciding,
        long wallMillis,
        long cpuMillis) {
    /** Word by which a run's own file is told from any other {@code run.json}. */
    static final String FORMAT = "casus-run";

    private static final int VERSION = 1;

    public RunRecord {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        deciding = Collections.unmodifiableMap(new LinkedHashMap<>(deciding));
    }

    /** The content of {@code run.json}; only {@code times} differs between equal runs on one machine. */
    public JsonNode json(Scenario s, RunResult r) {
        ObjectNode out = head().put("command", command);
        out.putObject("scenario").put("id", s.id()).put("title", s.title()).put("file", scenarioFile).put("digest", r.digest())
                .put("start", s.start().toString());
        out.put("seed", r.seed()).put("weeks", r.weeks());
        out.set("versions", JsonText.tree(versions));
        ObjectNode times = out.putObject("times").put("wallMillis", wallMillis);
        if (cpuMillis >= 0) {
            times.put("cpuMillis", cpuMillis);
        }
        out.set("summary", Summary.of(s, r));
        ObjectNode measures = out.putObject("measures");
        r.measures().forEach((id, value) -> measures.set(id, JsonText.number(value)));
        out.set("deciding", decidingJson(deciding));
        out.set("names", NameTable.of(s));
        return out;
    }

    /** What stands first in every {@code run.json}. */
    static ObjectNode head() {
        return JsonText.object().put("format", FORMAT).put("formatVersion", VERSION);
    }

    static ObjectNode decidingJson(Map<String, Rationality> deciding) {
        ObjectNode out = JsonText.object();
        deciding.forEach((actor, r) -> {
            ObjectNode row = out.putObject(actor).put("rule", r.rule());
            row.set("lambda", JsonText.number(r.lambda()));
            row.set("scale", JsonText.number(r.scale()));
        });
        return out;
    }
}
