package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a study was when it began, in sections of names and values, as a small YAML file.
 *
 * @param sections values by name by section, in order
 */
public record StudyLock(Map<String, Map<String, String>> sections) {
    private static final String HEAD =
            "# What this study is: written once, so that it can be finished, replayed and checked. Do not edit.\n";

    /** A value; empty where there is none. */
    public String value(String section, String name) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(name, "");
    }

    /** The lock as YAML; every value is text in quotes. */
    public String yaml() {
        StringBuilder out = new StringBuilder(HEAD);
        sections.forEach((section, values) -> {
            out.append(section).append(":\n");
            values.forEach((name, value) -> out.append("  ").append(quoted(name)).append(": ").append(quoted(value)).append('\n'));
        });
        return out.toString();
    }

    /**
     * Reads a lock.
     *
     * @param file its name, for messages
     * @throws InvalidScenarioException if it is no lock
     */
    public static StudyLock read(String text, String file) throws InvalidScenarioException {
        Problems problems = new Problems();
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        try {
            YamlReader.read(text, file, problems).entries().forEach((section, entry) -> sections.put(section, values(entry.value())));
        } catch (Unreadable e) {
            problems.error(e.mark(), "", e.getMessage());
        }
        if (problems.any()) {
            throw new InvalidScenarioException(problems.sorted());
        }
        return new StudyLock(sections);
    }

    private static Map<String, String> values(Node node) {
        Map<String, String> values = new LinkedHashMap<>();
        if (node instanceof Node.Fields fields) {
            fields.entries().forEach((name, entry) -> {
                if (entry.value() instanceof Node.Scalar scalar) {
                    values.put(name, String.valueOf(scalar.value()));
                }
            });
        }
        return values;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
