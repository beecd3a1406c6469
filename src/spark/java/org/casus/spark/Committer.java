package org.casus.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.FutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.casus.analysis.calibration.LostParticleException;
import org.casus.experiment.study.Manifest;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import scala.Function2;
import scala.collection.immutable.Range;
import scala.runtime.BoxedUnit;

/**
 * Has chunks computed and commits each once: of the attempts that Spark makes at a chunk the driver is told of
 * one, whose file it renames and enters in the manifest. The manifest goes to the folder every few seconds, so
 * a driver that is killed loses some seconds of commits, which the next computes again.
 */
final class Committer {
    private static final long WAIT_MILLIS = 200;
    private final FarFolder folder;
    private final Mirror mirror;
    private final Manifest manifest;
    private final int maxFailures;
    private final SparkProgress progress;
    private long failures;

    /** @param maxFailures most failed runs that the study allows */
    Committer(FarFolder folder, Mirror mirror, Manifest manifest, int maxFailures, SparkProgress progress) {
        this.folder = folder;
        this.mirror = mirror;
        this.manifest = manifest;
        this.maxFailures = maxFailures;
        this.progress = progress;
        failures = manifest.failed();
    }

    /**
     * Has chunks computed, each as a partition of its own.
     *
     * @throws StudyFaultException if more runs fail than the study allows
     * @throws LostParticleException if the round that the chunks belong to has to be given up
     * @throws IOException if a chunk can't be committed, or the cluster gives up
     */
    void commit(JavaSparkContext spark, ChunkTask task, List<Integer> chunks) throws IOException, InterruptedException {
        BlockingQueue<Written> written = new LinkedBlockingQueue<>();
        Function2<Object, Written, BoxedUnit> keep = (partition, chunk) -> {
            written.add(chunk);
            return BoxedUnit.UNIT;
        };
        FutureAction<BoxedUnit> job = spark.sc().submitJob(spark.parallelize(chunks, chunks.size()).rdd(), task,
                new Range.Exclusive(0, chunks.size(), 1), keep, () -> BoxedUnit.UNIT);
        try {
            while (!job.isCompleted() || !written.isEmpty()) {
                take(written.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS));
            }
        } finally {
            job.cancel();
            mirror.sendManifest();
        }
        if (job.value().get().isFailure()) {
            Throwable why = job.value().get().failed().get();
            throw new IOException("the cluster gave up: " + String.valueOf(why.getMessage()).lines().findFirst().orElse(""), why);
        }
    }

    private void take(Written chunk) throws IOException {
        if (chunk != null && chunk.isLost()) {
            throw new LostParticleException(chunk.why());
        }
        if (chunk != null) {
            failures += chunk.entry().failed();
            if (failures > maxFailures) {
                throw StudyFaultException.tooMany(failures, maxFailures, chunk.lastFailed(), chunk.why(), folder.shown());
            }
            folder.rename(chunk.part(), StudyFolder.CHUNKS + "/" + StudyFolder.chunkName(chunk.entry().chunk()));
            manifest.add(chunk.entry());
        }
        if (progress.isDue()) {
            mirror.sendManifest();
            progress.tell();
        }
    }
}
