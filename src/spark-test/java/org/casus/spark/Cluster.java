package org.casus.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.casus.experiment.study.StudyFolder;

/** A Spark cluster of this machine: a Master and Workers in processes of their own, all on loopback, all gone when closed. */
final class Cluster implements AutoCloseable {
    static final Path JAR = Path.of(System.getProperty("casus.spark.jar"));
    private static final Path HOME = Path.of(System.getProperty("casus.spark.home"));
    private static final Pattern ADDRESS = Pattern.compile("Starting Spark master at (spark://[0-9.]+:[1-9]\\d*)");
    private static final int PATIENCE_SECONDS = 240;
    private static final int MINUTES = 6;
    private final Path folder;
    private final List<Process> started = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();
    private String address = "";

    private Cluster(Path folder) {
        this.folder = folder;
    }

    /** Starts a cluster. @param folder where its processes put their files */
    static Cluster start(Path folder, int workers) throws Exception {
        Cluster cluster = new Cluster(Files.createDirectories(folder));
        try {
            cluster.master();
            for (int i = 0; i < workers; i++) {
                cluster.worker("worker-" + i);
            }
            return cluster;
        } catch (Exception | AssertionError e) {
            cluster.close();
            throw e;
        }
    }

    private void master() throws Exception {
        started.add(java("master", List.of("-Xmx256m", "-Dspark.master.rest.enabled=false"), "org.apache.spark.deploy.master.Master",
                "--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
        await("the master's address", () -> ADDRESS.matcher(log("master")).find());
        Matcher found = ADDRESS.matcher(log("master"));
        address = found.find() ? found.group(1) : "";
    }

    private void worker(String name) throws Exception {
        Process worker = java(name, List.of("-Xmx256m"), "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1",
                "--port", "0", "--webui-port", "0", "--cores", "1", "--memory", "600m", "--work-dir", folder.resolve(name).toString(), address);
        started.add(worker);
        workers.add(worker);
        await(name, () -> log(name).contains("Successfully registered with master"));
    }

    /** Submits the program to the cluster, as spark-submit does. @param name of its log */
    Process submit(String name, String... args) throws IOException {
        return submit(address, name, args);
    }

    private Process submit(String master, String name, String... args) throws IOException {
        List<String> words = new ArrayList<>(List.of("--master", master, "--conf", "spark.executor.memory=600m", "--conf", "spark.ui.enabled=false",
                "--conf", "spark.hadoop." + OneCluster.DELAY + "=" + OneCluster.DELAY_MILLIS, "--conf", "spark.driver.host=127.0.0.1", JAR.toString()));
        words.addAll(Arrays.asList(args));
        Process submitted = java(name, List.of("-Xmx512m"), "org.apache.spark.deploy.SparkSubmit", words.toArray(String[]::new));
        started.add(submitted);
        return submitted;
    }

    private Process java(String name, List<String> options, String main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp", HOME.resolve("jars") + "/*"));
        command.addAll(options);
        command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
        command.add(main);
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(java.util.Map.of("SPARK_HOME", HOME.toString(), "SPARK_LOCAL_IP", "127.0.0.1", "SPARK_LOCAL_DIRS",
                folder.resolve("local").toString(), "SPARK_SCALA_VERSION", "2.13", "JAVA_HOME", System.getProperty("java.home")));
        return builder.start();
    }

    /** What a process has said. */
    String log(String name) {
        try {
            Path file = folder.resolve(name + ".log");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Exit code of a process once it has ended. @param name of its log */
    int ended(String name, Process p) throws InterruptedException {
        boolean ended = p.waitFor(MINUTES, TimeUnit.MINUTES);
        p.destroyForcibly();
        if (!ended) {
            throw new AssertionError(name + " did not end within " + MINUTES + " minutes; it said " + log(name));
        }
        return p.exitValue();
    }

    /** Submits the program and waits for its end. @return exit code */
    int run(String name, String... args) throws Exception {
        return ended(name, submit(name, args));
    }

    /** The same within the driver's own process, which is sooner there. */
    int runAlone(String name, String... args) throws Exception {
        return ended(name, submit("local[2]", name, args));
    }

    /** How many chunks a local folder has. */
    static long committed(Path out) {
        Path chunks = out.resolve(StudyFolder.CHUNKS);
        if (!Files.isDirectory(chunks)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(chunks)) {
            return files.filter(p -> p.toString().endsWith(".parquet")).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Executors that are alive. */
    Stream<ProcessHandle> executors() {
        return workers.stream().flatMap(w -> w.toHandle().descendants())
                .filter(p -> p.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"));
    }

    /** Waits until something holds. */
    static void await(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + PATIENCE_SECONDS + " s for " + what + " in vain");
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        for (Process p : started) {
            p.descendants().forEach(all::add);
            all.add(p.toHandle());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(p -> p.onExit().join());
    }
}
