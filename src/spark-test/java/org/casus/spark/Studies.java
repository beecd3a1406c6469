package org.casus.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.cli.Main;
import org.casus.cli.Versions;
import org.casus.experiment.study.Checksum;
import org.casus.experiment.study.LockText;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.experiment.study.StudyRun;
import org.casus.scenario.io.StudyFiles;

/** Studies for tests. */
final class Studies {
    private Studies() {}

    /**
     * A study of the small war with five design points, at one of which every run fails, for two factors make a discount above 1.
     *
     * @param folder where its files go
     */
    static Path write(Path folder, int replications) throws IOException {
        Files.createDirectories(folder);
        String row = ": {value: .8, low: .5, high: 1.2, unit: '-', meaning: x, source: '[A] x'}\n";
        Files.writeString(folder.resolve("tiny.yaml"), Files.readString(Path.of("src/test/resources/scenarios/tiny.yaml"))
                .replace("parameters:\n", "parameters:\n  haste" + row + "  speed" + row)
                .replace("patron: ES, dependence", "patron: ES, discount: haste*speed, dependence"));
        Files.writeString(folder.resolve("points.csv"), "haste,speed\n.8,.8\n1.1,1.1\n1.1,.8\n.8,1.1\n.8,.8\n");
        return Files.writeString(folder.resolve("study.yaml"), """
                study: 1
                id: tiny-study
                scenarios: [tiny.yaml]
                weeks: 12
                replications: %d
                maxFailures: %d
                factors:
                  haste: {path: haste, levels: [.8, 1.1]}
                  speed: {path: speed, levels: [1.1, .8]}
                design: {kind: csv, file: points.csv}
                outcomes:
                  north: {measure: "at(6,'area.N')", unit: km2, better: more}
                series: [area.N]
                """.formatted(replications, replications));
    }

    /** Runs a study in this process with the embedded engine. */
    static Path embedded(Path folder, Path study) throws Exception {
        StudyModel model = StudyModel.of(StudyFiles.load(study));
        StudyRun.of(StudyFolder.create(folder, model.loaded(), LockText.of(model, study.toString(), Versions.all())), model).run(2, f -> { });
        return folder;
    }

    /** Checksum of every file by its name, apart from the lock, which names versions. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path p : walk.filter(Files::isRegularFile).filter(p -> !p.endsWith(StudyFolder.LOCK) && !p.endsWith(StudyFolder.BUSY)).toList()) {
                out.put(folder.relativize(p).toString(), Checksum.of(Files.newInputStream(p)));
            }
        }
        return out;
    }

    /** Copies a folder to any file system. */
    static void upload(Path from, FarFolder to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path p : walk.filter(Files::isRegularFile).filter(p -> !p.endsWith(StudyFolder.BUSY)).toList()) {
                to.write(from.relativize(p).toString(), Files.readAllBytes(p));
            }
        }
    }

    /** Runs a command line of the program without Spark. @return exit code */
    static int casus(String... args) {
        PrintWriter quiet = new PrintWriter(Writer.nullWriter());
        return Main.execute(args, quiet, quiet);
    }
}
