package org.casus.experiment;

import java.util.List;
import java.util.Locale;
import org.casus.model.ScriptEntry;
import org.casus.scenario.Scenario;

/** What a reader must know of a script of history: how much it holds, and how sure it is. */
final class ScriptNote {
    private static final String CONTESTED = "contested:";
    private static final String JUDGED = "[A]";

    private ScriptNote() {}

    /**
     * One sentence.
     *
     * @param s scenario whose actors are scripted
     * @param unmet choices that were not possible, mean of the runs
     */
    static String of(Scenario s, double unmet) {
        List<ScriptEntry> entries = s.actors().values().stream().flatMap(a -> a.decision().script().stream())
                .filter(e -> e.source() != null).toList();
        long actors = s.actors().values().stream().filter(a -> a.decision().script().stream().anyMatch(e -> e.source() != null)).count();
        return String.format(Locale.ROOT, "scripted history: %d dated choices of %d of %d actors, %d of them contested, %d judged; in the mean"
                + " run %.1f were not possible when their week came, and were left out", entries.size(), actors, s.actors().size(),
                marked(entries, CONTESTED), marked(entries, JUDGED), unmet);
    }

    private static long marked(List<ScriptEntry> entries, String mark) {
        return entries.stream().filter(e -> e.source().startsWith(mark)).count();
    }
}
