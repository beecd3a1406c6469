package org.casus.experiment.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.scenario.io.StudyLock;

/** What a lock says of a study. */
public final class LockText {
    /** Form of a study of one scenario without factors. */
    public static final String BATCH = "batch";

    static final String SCENARIOS = "scenarios";
    static final String STUDY = "study";
    private static final int SHOWN_SEEDS = 10;

    private LockText() {}

    /**
     * The lock of a study.
     *
     * @param source file it was read from, as the user named it
     * @param versions versions of the program and of what it runs on
     */
    public static StudyLock of(StudyModel m, String source, Map<String, String> versions) {
        Map<String, String> study = new LinkedHashMap<>();
        study.put("id", m.study().id());
        study.put("file", source);
        study.put("form", m.loaded().isBatch() ? BATCH : "study");
        Map<String, String> design = new LinkedHashMap<>();
        design.put("kind", m.design().words());
        design.put("points", String.valueOf(m.design().points()));
        design.put("replications", String.valueOf(m.study().replications()));
        design.put("runs", String.valueOf(m.order().runs()));
        design.put("order", "replication, then point, then scenario");
        design.put("runsPerChunk", String.valueOf(m.chunks().size()));
        design.put("chunks", String.valueOf(m.chunks().count()));
        Map<String, String> scenarios = new LinkedHashMap<>();
        m.loaded().scenarios().forEach(s -> scenarios.put(s.scenario().id(), s.scenario().digest()));
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put(STUDY, study);
        sections.put("versions", versions);
        sections.put("design", design);
        sections.put(SCENARIOS, scenarios);
        sections.put("seeds", seeds(m));
        return new StudyLock(sections);
    }

    private static Map<String, String> seeds(StudyModel m) {
        Map<String, String> seeds = new LinkedHashMap<>();
        seeds.put("study", String.valueOf(m.study().seed()));
        seeds.put("rule", "hash of study seed and replication, the same at every point");
        for (int r = 0; r < Math.min(SHOWN_SEEDS, m.study().replications()); r++) {
            seeds.put("replication " + r, String.valueOf(m.order().key(m.order().run(r, 0, 0)).seed()));
        }
        return seeds;
    }
}
