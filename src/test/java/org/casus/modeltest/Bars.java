package org.casus.modeltest;

import org.casus.scenario.Scenario;

/** Lines of a scenario that leave actors nothing to choose. */
final class Bars {
    private Bars() {}

    /** Lines that bar actors from all actions but to pass. */
    static String all(Scenario s, String... actors) {
        StringBuilder lines = new StringBuilder("actors:\n");
        for (String actor : actors) {
            lines.append("  ").append(actor).append(": {barred: [");
            lines.append(String.join(", ", s.actions().entrySet().stream()
                    .filter(e -> !e.getValue().kind().equals("pass") && e.getValue().actors().contains(actor))
                    .map(java.util.Map.Entry::getKey).toList()));
            lines.append("]}\n");
        }
        return lines.toString();
    }
}
