package org.casus.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.casus.analysis.calibration.Calibration;
import org.casus.cli.CalibrationFiles;
import org.casus.cli.CalibrationFolder;
import org.casus.cli.CalibrationOrder;
import org.casus.cli.CalibrationVerb;
import org.casus.experiment.calibration.NothingSeenException;
import org.casus.experiment.study.StudyFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb of the program that fits parameters, with executors in place of threads. */
@Command(
        name = "calibrate",
        sortOptions = false,
        header = {
            "Fit parameters to what was observed up to a day, on a Spark cluster, into a",
            "folder like that of 'casus calibrate'.",
            "",
            "Example:",
            "  spark-submit --master spark://host:7077 casus-spark.jar calibrate war.yaml \\",
            "    --observed seen.csv --out hdfs://host/fits/one",
            "",
            "Only the driver must see scenarios and tables. Stop it as you like: what is",
            "committed stays, and the same command does the rest, as 'casus study resume'",
            "does where the folder is local."
        })
final class CalibrateOnSpark extends CalibrationVerb {
    @Option(names = "--out", required = true, paramLabel = "PATH",
            description = "Folder, where driver and executors see it: file:/..., hdfs://... or another of Hadoop's.")
    private String out;

    @Override
    protected int carryOut(CalibrationOrder order) throws IOException, NothingSeenException {
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "casus calibrate " + order.id());
        try (JavaSparkContext spark = new JavaSparkContext(settings);
                Mirror mirror = new Mirror(FarFolder.at(out, spark.hadoopConfiguration()))) {
            CalibrationFolder folder = begun(mirror, order);
            Mirror stages = mirror.within(CalibrationFolder.STAGES);
            Calibration c = fit(order, folder, new ClusterStages(spark, stages, order.study(), this::remark));
            String command = "spark-submit casus-spark.jar " + order.words() + " --out " + mirror.far().shown();
            Map<String, String> versions = Submit.versions(spark);
            ObjectNode json = CalibrationFiles.write(folder, order, c, command, versions);
            for (String name : CalibrationFiles.NAMES) {
                mirror.send(name);
            }
            tell(order, folder, c, json);
            return 0;
        }
    }

    /** The folder, begun now or before. */
    private static CalibrationFolder begun(Mirror mirror, CalibrationOrder order) throws IOException {
        FarFolder far = mirror.far();
        boolean isNew = !far.has(CalibrationFolder.PLAN);
        if (isNew) {
            CalibrationFolder.refuseStrangers(far.shown(), far.list("").stream().filter(n -> !n.endsWith(StudyFolder.PART)).toList());
        } else {
            mirror.fetchStages(CalibrationFolder.PLAN, CalibrationFolder.STAGES);
        }
        CalibrationFolder folder = CalibrationFolder.open(mirror.path(), far.shown(), order.plan());
        if (isNew) {
            mirror.send(CalibrationFolder.PLAN);
        }
        return folder;
    }
}
