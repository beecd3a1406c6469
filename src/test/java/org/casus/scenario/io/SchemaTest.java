package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.casus.expression.Formula;
import org.casus.model.EffectMode;
import org.casus.model.GoalForm;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The schema and the records say the same. */
class SchemaTest {
    private final SchemaTree schema = SchemaTree.shipped();

    @Test
    void theCopyForUsersIsTheSame() throws IOException {
        assertThat(Files.readString(Path.of("scenarios/schema/scenario.schema.json")))
                .isEqualTo(Files.readString(Path.of("src/main/resources/schema/scenario.schema.json")));
    }

    @Test
    void everyComponentOfEveryRecordIsAKeyAndNothingElse() {
        SoftAssertions soft = new SoftAssertions();
        compare(Scenario.class, schema.root(), "scenario", soft);
        soft.assertAll();
    }

    @Test
    void everyPropertyIsDescribed() {
        SoftAssertions soft = new SoftAssertions();
        described(schema.root(), "", soft);
        schema.root().path("$defs").properties().forEach(d -> described(d.getValue(), d.getKey(), soft));
        soft.assertAll();
    }

    @Test
    void everyRowRefusesUnknownKeys() {
        schema.root().path("$defs").properties().stream()
                .filter(d -> !d.getKey().equals("complete"))
                .forEach(d -> assertThat(d.getValue().path("additionalProperties").asText()).as(d.getKey()).isEqualTo("false"));
    }

    @Test
    void wordsOfEnumsAreThoseOfTheProgram() {
        assertThat(words("goals", "", "form")).containsExactlyElementsOf(names(GoalForm.values()));
        assertThat(words("effects", "", "mode")).containsExactlyElementsOf(names(EffectMode.values()));
    }

    private List<String> words(String... path) {
        List<String> words = new ArrayList<>();
        schema.at(List.of(path)).path("enum").forEach(w -> words.add(w.asText()));
        return words;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private void described(JsonNode node, String where, SoftAssertions soft) {
        node.path("properties").properties().forEach(p -> {
            if (!where.equals("complete")) {
                soft.assertThat(p.getValue().path("description").asText()).as(where + "." + p.getKey()).isNotBlank();
                described(p.getValue(), where + "." + p.getKey(), soft);
            }
        });
    }

    private void compare(Class<?> type, JsonNode node, String where, SoftAssertions soft) {
        List<String> keys = SchemaTree.keys(node);
        keys.remove("extends");
        List<String> components = new ArrayList<>();
        for (RecordComponent c : type.getRecordComponents()) {
            if (!c.getName().equals("digest")) {
                components.add(c.getName());
                part(c.getGenericType(), schema.child(node, c.getName()), where + "." + c.getName(), soft);
            }
        }
        soft.assertThat(keys).as(where).containsExactlyInAnyOrderElementsOf(components);
    }

    private void part(Type type, JsonNode node, String where, SoftAssertions soft) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            part(arguments[arguments.length - 1], schema.child(node, "x"), where, soft);
        } else if (type == Formula.class) {
            soft.assertThat(SchemaTree.allows(node, "number") && SchemaTree.allows(node, "string")).as(where).isTrue();
        } else if (type == double.class || type == Double.class || type == int.class || type == Integer.class) {
            soft.assertThat(SchemaTree.allows(node, "number") && !SchemaTree.allows(node, "string")).as(where).isTrue();
        } else if (type == String.class) {
            soft.assertThat(SchemaTree.allows(node, "string")).as(where).isTrue();
        } else if (type == boolean.class) {
            soft.assertThat(SchemaTree.allows(node, "boolean")).as(where).isTrue();
        } else if (type instanceof Class<?> c && c.isRecord()) {
            compare(c, node, where, soft);
        }
    }
}
