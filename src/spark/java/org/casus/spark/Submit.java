package org.casus.spark;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.casus.cli.Failures;
import org.casus.cli.Program;
import org.casus.cli.Versions;
import org.casus.experiment.study.StudyModel;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudyFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program that is submitted to Spark. */
@Command(
        name = "casus-spark.jar",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Run a study on a Spark cluster, into a folder like that of 'casus study run',",
            "or a calibration, into one like that of 'casus calibrate'.",
            "",
            "Examples:",
            "  spark-submit --master spark://host:7077 casus-spark.jar study.yaml \\",
            "    --out hdfs://host/studies/one",
            "  spark-submit --master spark://host:7077 casus-spark.jar \\",
            "    --resume hdfs://host/studies/one",
            "  spark-submit --master spark://host:7077 casus-spark.jar calibrate war.yaml \\",
            "    --observed seen.csv --out hdfs://host/fits/one",
            "",
            "Stop it as you like: what is committed stays, and either command does the rest."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:internal fault, or a file or the cluster failed", "2:wrong usage", "3:invalid study", "4:incomplete study"},
        subcommands = CalibrateOnSpark.class)
public final class Submit implements Callable<Integer> {
    private static final int FINE = 0;
    private static final int INCOMPLETE = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A study file, as the driver sees it; executors need not.")
    private Path file;

    @Option(names = "--out", paramLabel = "PATH",
            description = "Folder of the study, where driver and executors see it: file:/..., hdfs://... or another of Hadoop's.")
    private String out;

    @Option(names = "--resume", paramLabel = "PATH",
            description = "Folder of a study to finish as it was begun, whatever has become of its file.")
    private String resume;

    @Option(names = "--debug", description = "Print the stack trace of an error.")
    private boolean debug;

    /** Runs a command line; leaves the process only where something went wrong. */
    public static void main(String[] args) {
        int code = execute(args, new PrintWriter(System.out, true), new PrintWriter(System.err, true));
        if (code != FINE) {
            System.exit(code);
        }
    }

    /** Runs a command line within this process. @return exit code */
    static int execute(String[] args, PrintWriter out, PrintWriter err) {
        Failures failures = new Failures(args);
        return new CommandLine(new Submit()).setOut(out).setErr(err).setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
    }

    @Override
    public Integer call() throws Exception {
        boolean begins = file != null && out != null && resume == null;
        boolean resumes = file == null && out == null && resume != null;
        if (!begins && !resumes) {
            throw new ParameterException(spec.commandLine(), "give either FILE with --out PATH, or --resume PATH alone");
        }
        LoadedStudy loaded = begins ? ready(StudyFiles.load(file, Program.shelf())) : null;
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "casus " + (begins ? loaded.study().id() : resume));
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            FarFolder far = FarFolder.at(begins ? out : resume, spark.hadoopConfiguration());
            return tell(far, new SparkStudy(spark, far, versions(spark)).run(loaded));
        }
    }

    /** A design that is too large is wrong usage, and found before the cluster is asked for anything. */
    private LoadedStudy ready(LoadedStudy loaded) {
        try {
            StudyModel.of(loaded);
            return loaded;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), loaded.file() + ": " + e.getMessage());
        }
    }

    private int tell(FarFolder far, SparkStudy.Ended ended) {
        long there = ended.progress().manifest().runs();
        long failed = ended.progress().manifest().failed();
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "%s: %,d of %,d runs in %s, %,d failed; %,d now at %.1f runs/s",
                ended.model().study().id(), there, ended.runs(), far.shown(), failed, ended.progress().done(),
                ended.progress().rate()));
        return there == ended.runs() && failed == 0 ? FINE : INCOMPLETE;
    }

    /** Versions of the program and of what it runs on. */
    static Map<String, String> versions(JavaSparkContext spark) {
        Map<String, String> versions = new LinkedHashMap<>(Versions.all());
        versions.put("Spark", spark.version());
        return versions;
    }
}
