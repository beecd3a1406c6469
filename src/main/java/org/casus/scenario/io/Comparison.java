package org.casus.scenario.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What two scenarios say differently. */
public final class Comparison {
    private static final List<String> WORDS = List.of("id", "title", "question", "background", "caveat", "limits", "digest");

    private Comparison() {}

    /**
     * Each value that differs, as "path was x, is y"; names and texts about the scenario itself apart.
     *
     * @param shelves where scenarios that they extend may lie, other than beside them
     * @throws InvalidScenarioException with every fault of either
     */
    public static List<String> between(Path a, Path b, Shelves shelves) throws InvalidScenarioException {
        List<String> out = new ArrayList<>();
        Differences.between("", tree(a, shelves), tree(b, shelves), out);
        return out.stream().map(s -> s.startsWith(".") ? s.substring(1) : s).toList();
    }

    private static JsonNode tree(Path file, Shelves shelves) throws InvalidScenarioException {
        try {
            ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(ResolvedScenario.read(file, shelves).json());
            return tree.remove(WORDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a scenario that was written cannot be read again", e);
        }
    }
}
