package org.casus.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.casus.experiment.study.Checksum;
import org.casus.experiment.study.Chunks;
import org.casus.experiment.study.Manifest;
import org.casus.experiment.study.ManifestEntry;
import org.casus.experiment.study.Shard;
import org.casus.experiment.study.StudyFolder;
import org.casus.scenario.io.InvalidScenarioException;

/** Computes on a cluster the chunks that a folder lacks: what the embedded engine's threads do, by executors. */
final class ClusterRun {
    private static final int CHECKED_AT_ONCE = 64;
    private final JavaSparkContext spark;
    private final Mirror mirror;
    private final FarFolder far;
    private final Consumer<String> tell;

    /** @param mirror of the folder; @param tell where progress goes */
    ClusterRun(JavaSparkContext spark, Mirror mirror, Consumer<String> tell) {
        this.spark = spark;
        this.mirror = mirror;
        this.far = mirror.far();
        this.tell = tell;
    }

    /**
     * What is to be computed.
     *
     * @param folder the driver's copy of the folder
     * @param chunks how its rows are cut
     * @param shard which of the chunks belong in it
     * @param maxFailures most failed runs that are allowed
     * @param what what the rows are
     */
    record Work(StudyFolder folder, Chunks chunks, Shard shard, int maxFailures, String what) {}

    /**
     * Runs what is missing, or what is corrupt.
     *
     * @return how far it has come, and what the folder then has
     * @throws org.casus.experiment.study.StudyFaultException if too many runs fail
     * @throws org.casus.analysis.calibration.LostParticleException if the round that the chunks belong to has to be given up
     * @throws IOException if the folder can't be read or written, or the cluster gives up
     */
    SparkProgress run(Work work, Shipment shipment) throws IOException, InvalidScenarioException, InterruptedException {
        clear();
        Manifest manifest = work.folder().manifest();
        manifest.drop(corrupt(manifest));
        mirror.sendManifest();
        SparkProgress progress = new SparkProgress(work.what(), work.shard().runs(work.chunks()), manifest, tell);
        List<Integer> missing = missing(work, manifest);
        if (!missing.isEmpty()) {
            ChunkTask task = new ChunkTask(spark.broadcast(shipment), far, spark.sc().applicationId());
            new Committer(far, mirror, manifest, work.maxFailures(), progress).commit(spark, task, missing);
            manifest.rewrite();
            mirror.sendManifest();
            clear();
        }
        return progress;
    }

    private static List<Integer> missing(Work work, Manifest manifest) {
        List<Integer> missing = new ArrayList<>();
        for (int c = 0; c < work.chunks().count(); c++) {
            if (work.shard().has(c) && !manifest.has(c)) {
                missing.add(c);
            }
        }
        return missing;
    }

    /** Committed chunks whose files are missing or not what the manifest says; executors read them. */
    private List<Integer> corrupt(Manifest manifest) {
        List<ManifestEntry> entries = new ArrayList<>(manifest.entries());
        FarFolder folder = far;
        int parts = (entries.size() + CHECKED_AT_ONCE - 1) / CHECKED_AT_ONCE;
        return entries.isEmpty() ? List.of()
                : spark.parallelize(entries, parts).filter(e -> !isSound(folder, e)).map(ManifestEntry::chunk).collect();
    }

    private static boolean isSound(FarFolder folder, ManifestEntry e) throws IOException {
        String name = StudyFolder.CHUNKS + "/" + StudyFolder.chunkName(e.chunk());
        if (folder.size(name) != e.bytes()) {
            return false;
        }
        try (InputStream in = folder.open(name)) {
            return Checksum.of(in).equals(e.sha256());
        }
    }

    /** Removes what attempts have left that came to nothing. */
    private void clear() throws IOException {
        for (String name : far.list(StudyFolder.CHUNKS)) {
            if (name.endsWith(StudyFolder.PART)) {
                far.remove(StudyFolder.CHUNKS + "/" + name);
            }
        }
    }
}
