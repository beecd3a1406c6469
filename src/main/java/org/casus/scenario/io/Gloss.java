package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the ids in a difference stand for, in the words of the scenario.
 *
 * @param tree the scenario, its sections by name
 */
record Gloss(JsonNode tree) {
    private static final String FORCED = "forced";
    private static final List<String> WORDS = List.of("name", "meaning", "label");

    /** Names of what stands in the path and in the values, in that order; empty if none has a name or it is a name that differs. */
    String of(Difference d) {
        if (WORDS.contains(d.path().get(d.path().size() - 1))) {
            return "";
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < d.path().size(); i++) {
            String key = d.path().get(i);
            name(key).map(name -> name + level(d, key)).ifPresent(names::add);
        }
        Stream.of(d.before(), d.after()).flatMap(Gloss::ids).distinct().forEach(id -> name(id).ifPresent(names::add));
        return String.join(", ", names);
    }

    /** Of the level at which an actor is held, as ": many". */
    private String level(Difference d, String action) {
        List<String> path = d.path();
        if (path.size() != 4 || !path.get(2).equals(FORCED) || !path.get(3).equals(action)) {
            return "";
        }
        List<String> labels = new ArrayList<>();
        for (JsonNode value : List.of(d.before(), d.after())) {
            Stream.of(action + "." + path.get(1) + "." + value.asText(), action + "." + value.asText())
                    .map(id -> tree.path("levels").path(id).path("label")).filter(JsonNode::isTextual).findFirst()
                    .ifPresent(label -> labels.add(label.textValue()));
        }
        return labels.isEmpty() ? "" : ": " + String.join(", then ", labels);
    }

    private Optional<String> name(String id) {
        Stream<JsonNode> sections = Stream.concat(children(tree), children(tree.path("theatre")));
        return sections.map(section -> section.path(id)).flatMap(row -> Stream.of(row.path("name"), row.path("meaning")))
                .filter(JsonNode::isTextual).map(JsonNode::textValue).findFirst();
    }

    private static Stream<JsonNode> children(JsonNode node) {
        List<JsonNode> out = new ArrayList<>();
        node.elements().forEachRemaining(out::add);
        return out.stream();
    }

    /** Texts of a list; a text of its own is in words already. */
    private static Stream<String> ids(JsonNode value) {
        return value.isArray() ? children(value).filter(JsonNode::isTextual).map(JsonNode::textValue) : Stream.empty();
    }
}
