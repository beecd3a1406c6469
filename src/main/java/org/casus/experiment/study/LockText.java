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
    static final String VERSIONS = "versions";
    private static final String DESIGN = "design";
    private static final String RUNS = "runs";
    private static final String RUNS_PER_CHUNK = "runsPerChunk";
    private static final String SHARD = "shard";
    private static final String FILE = "file";
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
        study.put(FILE, source);
        study.put("form", m.loaded().isBatch() ? BATCH : "study");
        Map<String, String> design = new LinkedHashMap<>();
        design.put("kind", m.design().words());
        design.put("points", String.valueOf(m.design().points()));
        design.put("replications", String.valueOf(m.study().replications()));
        design.put(RUNS, String.valueOf(m.order().runs()));
        design.put("order", "replication, then point, then scenario");
        design.put(RUNS_PER_CHUNK, String.valueOf(m.chunks().size()));
        design.put("chunks", String.valueOf(m.chunks().count()));
        Map<String, String> scenarios = new LinkedHashMap<>();
        m.loaded().scenarios().forEach(s -> scenarios.put(s.scenario().id(), s.scenario().digest()));
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put(STUDY, study);
        sections.put(VERSIONS, versions);
        sections.put(DESIGN, design);
        sections.put(SCENARIOS, scenarios);
        sections.put("seeds", seeds(m));
        return new StudyLock(sections);
    }

    /** The lock of a part of a study; that of the whole study has no such section. */
    public static StudyLock of(StudyLock whole, Shard shard) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>(whole.sections());
        Map<String, String> words = new LinkedHashMap<>();
        words.put("number", String.valueOf(shard.number()));
        words.put("of", String.valueOf(shard.of()));
        words.put("rule", "every chunk whose number leaves " + (shard.number() - 1) + " when divided by " + shard.of());
        sections.put(SHARD, words);
        return new StudyLock(sections);
    }

    /** Which part of the study a folder holds. @throws IllegalArgumentException if it states none that there can be */
    static Shard shard(StudyLock lock) {
        boolean whole = !lock.sections().containsKey(SHARD);
        return whole ? Shard.WHOLE : Shard.of(lock.value(SHARD, "number") + "/" + lock.value(SHARD, "of"));
    }

    /** How a study was cut into chunks. */
    static Chunks chunks(StudyLock lock) {
        return new Chunks(Long.parseLong(lock.value(DESIGN, RUNS)), Integer.parseInt(lock.value(DESIGN, RUNS_PER_CHUNK)));
    }

    /** The lock of the study that a shard is part of. */
    static StudyLock whole(StudyLock shard) {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>(shard.sections());
        sections.remove(SHARD);
        return new StudyLock(sections);
    }

    /** What locks of all shards of a study have alike, by section and name. */
    static Map<String, String> comparable(StudyLock lock) {
        Map<String, String> out = new LinkedHashMap<>();
        whole(lock).sections().forEach((section, values) -> values.forEach((name, value) -> {
            if (!section.equals(STUDY) || !name.equals(FILE)) {
                out.put(section + "." + name, value);
            }
        }));
        return out;
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
