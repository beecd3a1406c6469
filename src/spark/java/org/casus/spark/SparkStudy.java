package org.casus.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.casus.cli.CalibrationFolder;
import org.casus.experiment.study.Build;
import org.casus.experiment.study.LockText;
import org.casus.experiment.study.Shard;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudySnapshot;

/** Runs on a cluster what the folder of a study lacks. */
final class SparkStudy {
    private static final int SHOWN = 20;
    private final JavaSparkContext spark;
    private final FarFolder far;
    private final Map<String, String> versions;

    /** @param versions versions of the program and of what it runs on, for the lock */
    SparkStudy(JavaSparkContext spark, FarFolder far, Map<String, String> versions) {
        this.spark = spark;
        this.far = far;
        this.versions = versions;
    }

    /** What a folder then has. @param runs runs of the study, or of the shard that the folder is for */
    record Ended(StudyModel model, long runs, SparkProgress progress) {}

    /**
     * Runs what is missing, or what is corrupt.
     *
     * @param loaded the study; null for that which the folder was begun with
     * @throws StudyFaultException if the folder holds another study or none, another works on it, or too many runs fail
     * @throws IOException if the folder can't be read or written, or the cluster gives up
     * @throws InvalidScenarioException if the snapshot in the folder was tampered with
     * @throws InterruptedException if this thread was interrupted
     */
    Ended run(LoadedStudy loaded) throws IOException, InvalidScenarioException, InterruptedException {
        boolean begun = far.has(StudyFolder.LOCK);
        if (!begun) {
            refuse(loaded);
            far.makeFolder(StudyFolder.CHUNKS);
        }
        try (Closeable busy = Heartbeat.take(far, "Spark application " + spark.sc().applicationId()); Mirror mirror = new Mirror(far)) {
            return work(mirror, open(mirror, loaded));
        }
    }

    private void refuse(LoadedStudy loaded) throws IOException {
        if (loaded == null && far.has(CalibrationFolder.PLAN)) {
            throw new StudyFaultException(far.shown() + " holds a calibration; the command by which it was begun goes on with it:"
                    + " casus-spark.jar calibrate SCENARIO... --observed FILE --out " + far.shown());
        }
        if (loaded == null) {
            throw new StudyFaultException(far.shown() + " holds no study (no " + StudyFolder.LOCK + " in it); start one with a study file and --out");
        }
        StudyFolder.refuseStrangers(far.shown(), far.list("").stream());
    }

    private StudyFolder open(Mirror mirror, LoadedStudy loaded) throws IOException, InvalidScenarioException {
        if (!far.has(StudyFolder.LOCK)) {
            return mirror.create(loaded, LockText.of(StudyModel.of(loaded), loaded.file().toString(), versions));
        }
        StudyFolder folder = mirror.fetch();
        String doubt = new Build(versions.get(Build.PROGRAM)).goOn(far.shown(), folder.build());
        if (doubt != null) {
            System.err.println(doubt);
        }
        List<String> changed = loaded == null ? List.of() : StudySnapshot.differences(mirror.path(), loaded);
        if (!changed.isEmpty()) {
            String more = changed.size() > SHOWN ? "\n  ... and " + (changed.size() - SHOWN) + " more" : "";
            throw new StudyFaultException("the study has changed since " + far.shown() + " was begun:\n  "
                    + String.join("\n  ", changed.stream().limit(SHOWN).toList()) + more
                    + "\nUndo that, name another folder, or finish the study as it was begun with --resume " + far.shown());
        }
        return folder;
    }

    private Ended work(Mirror mirror, StudyFolder folder) throws IOException, InvalidScenarioException, InterruptedException {
        StudyShipment shipment = StudyShipment.of(folder);
        StudyModel model = shipment.model();
        Shard shard = folder.shard();
        ClusterRun.Work work = new ClusterRun.Work(folder, model.chunks(), shard, model.study().maxFailures(), "runs");
        SparkProgress progress = new ClusterRun(spark, mirror, System.err::println).run(work, shipment);
        return new Ended(model, shard.runs(model.chunks()), progress);
    }
}
