package org.casus.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a run was made, for those who want to repeat it.
 *
 * @param command command line that reproduces the run
 * @param versions versions of the program and of what it runs on, by name, in the order to show
 * @param wallMillis time it took, ms; negative where it was not measured
 * @param cpuMillis processor time it took, ms; negative where it was not measured
 */
public record RunHeader(String command, Map<String, String> versions, long wallMillis, long cpuMillis) {
    public RunHeader {
        command = command == null ? "" : command;
        versions = versions == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    }

    /** Everything that is known, by name, in the order to show; the command first. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("command", command);
        facts.putAll(versions);
        if (wallMillis >= 0) {
            facts.put("time taken", wallMillis + " ms");
        }
        if (cpuMillis >= 0) {
            facts.put("processor time", cpuMillis + " ms");
        }
        return facts;
    }
}
