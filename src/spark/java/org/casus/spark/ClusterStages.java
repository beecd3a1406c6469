package org.casus.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.casus.analysis.calibration.LostParticleException;
import org.casus.experiment.calibration.CalibrationStudy;
import org.casus.experiment.calibration.SettledStage;
import org.casus.experiment.calibration.StageStore;
import org.casus.experiment.calibration.StageWork;
import org.casus.experiment.study.Shard;
import org.casus.experiment.study.StudyFolder;
import org.casus.scenario.io.InvalidScenarioException;

/**
 * Computes on a cluster what the stages of a calibration lack, each chunk from the study and the stages before: executors
 * write, the driver commits, as for a study.
 */
final class ClusterStages implements StageWork {
    private final JavaSparkContext spark;
    private final Mirror stages;
    private final Broadcast<CalibrationStudy> study;
    private final Consumer<String> tell;

    /** @param stages the folder of the stages; @param tell where progress goes */
    ClusterStages(JavaSparkContext spark, Mirror stages, CalibrationStudy study, Consumer<String> tell) {
        this.spark = spark;
        this.stages = stages;
        this.study = spark.broadcast(study);
        this.tell = tell;
    }

    @Override
    public void complete(StageStore store, List<SettledStage> before, IntFunction<double[]> row) throws IOException {
        Mirror mirror = stages.within(store.name());
        mirror.far().makeFolder(StudyFolder.CHUNKS);
        try (Closeable busy = Heartbeat.take(mirror.far(), "Spark application " + spark.sc().applicationId())) {
            mirror.send(StageStore.LOCK);
            ClusterRun.Work work = new ClusterRun.Work(store.folder(), store.chunks().cut(), Shard.WHOLE, 0, store.chunks().stage().words());
            new ClusterRun(spark, mirror, tell).run(work, new StageShipment(study, before));
            mirror.fetchChunks(store.folder());
        } catch (LostParticleException e) {
            store.lose(e.getMessage());
            mirror.send(StageStore.LOST);
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException("a calibration is sent without files, so none can be invalid", e);
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted; what is committed stays");
        }
    }
}
