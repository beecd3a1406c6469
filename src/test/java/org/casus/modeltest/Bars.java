package org.casus.modeltest;

import org.casus.scenario.Scenario;

/** Lines of a scenario that leave actors nothing to choose. */
public final class Bars {
    private Bars() {}

    /** Lines that bar actors from all actions but to pass. @param actors ids, each with further fields after a blank */
    public static String all(Scenario s, String... actors) {
        StringBuilder lines = new StringBuilder("actors:\n");
        for (String text : actors) {
            String[] parts = text.split(" ", 2);
            String actor = parts[0];
            lines.append("  ").append(actor).append(": {");
            lines.append(parts.length > 1 ? parts[1] + ", " : "").append("barred: [");
            lines.append(String.join(", ", s.actions().entrySet().stream()
                    .filter(e -> !e.getValue().kind().equals("pass") && e.getValue().actors().contains(actor))
                    .map(java.util.Map.Entry::getKey).toList()));
            lines.append("]}\n");
        }
        return lines.toString();
    }
}
