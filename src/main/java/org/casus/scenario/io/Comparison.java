package org.casus.scenario.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** What two scenarios say differently. */
public final class Comparison {
    private static final List<String> WORDS = List.of("id", "title", "question", "background", "caveat", "limits", "digest");

    private Comparison() {}

    /**
     * Each value that differs, as "path was x, is y (what its ids stand for)"; names and texts about the scenario itself apart.
     *
     * @param shelves where scenarios that they extend may lie, other than beside them
     * @throws InvalidScenarioException with every fault of either
     */
    public static List<String> between(Path a, Path b, Shelves shelves) throws InvalidScenarioException {
        JsonNode before = tree(a, shelves);
        JsonNode after = tree(b, shelves);
        return Differences.between(List.of(), before, after).stream().map(d -> d.words() + gloss(d, before, after)).toList();
    }

    private static String gloss(Difference d, JsonNode before, JsonNode after) {
        String words = new Gloss(after).of(d);
        words = words.isEmpty() ? new Gloss(before).of(d) : words;
        return words.isEmpty() ? "" : " (" + words + ")";
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
