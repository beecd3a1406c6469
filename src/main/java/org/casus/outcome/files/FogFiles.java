package org.casus.outcome.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import org.casus.outcome.RunResult;
import org.casus.outcome.Wire;
import org.casus.scenario.Scenario;

/**
 * Writes what one actor could know of a run. Its {@code run.json} tells neither the seed nor the command, by which the
 * whole run could be had again, nor any summary of it.
 */
public final class FogFiles {
    private static final String WHOSE = "fog";

    private FogFiles() {}

    /**
     * Writes trajectory, events, decisions, the wire where there is one and, last, {@code run.json}.
     *
     * @param actor whose view it is
     * @param known what is left of the run
     * @param wire what is left of the wire
     * @param deciding how the actor decides
     * @throws java.io.UncheckedIOException where a file can't be written, with its path
     */
    public static void write(Path folder, Scenario s, String actor, RunResult known, Wire wire, Rationality deciding) {
        RunFiles.logs(folder, s, known);
        String name = s.actors().get(actor).name();
        RunFiles.wire(folder, s, wire, "as " + (name == null ? actor : name) + " could know it");
        RunFiles.save(folder.resolve(RunFiles.RUN), to -> to.write(JsonText.pretty(json(s, actor, known, deciding)) + "\n"));
    }

    /** Whose view a run's folder holds; empty where it holds the whole run. */
    public static String whose(JsonNode run) {
        return run.path(WHOSE).asText("");
    }

    private static JsonNode json(Scenario s, String actor, RunResult known, Rationality deciding) {
        ObjectNode out = RunRecord.head().put(WHOSE, actor);
        out.putObject("scenario").put("id", s.id()).put("title", s.title()).put("start", s.start().toString());
        out.put("weeks", known.weeks());
        out.set("deciding", RunRecord.decidingJson(Map.of(actor, deciding)));
        out.set("names", NameTable.of(s));
        return out;
    }
}
