package org.casus.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
     * A study of the small war with five design points, at one of which every run fails.
     *
     * @param folder where its files go
     */
    static Path write(Path folder, int replications) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), folder.resolve("tiny.yaml"));
        Files.writeString(folder.resolve("points.csv"), "resolve,wants\n.4,.2\n.8,3\n.4,.5\n.6,.3\n.7,.4\n");
        return Files.writeString(folder.resolve("study.yaml"), """
                study: 1
                id: tiny-study
                scenarios: [tiny.yaml]
                weeks: 12
                replications: %d
                maxFailures: %d
                factors:
                  resolve: {path: actors.ES.resolve, levels: [.4, .8]}
                  wants: {path: goals.NV.LAND.weight, levels: [.2, .5]}
                design: {kind: csv, file: points.csv}
                outcomes:
                  north: {measure: "at(6,'area.N')", unit: km2, better: more}
                series: [area.N]
                """.formatted(replications, replications));
    }

    /** Runs a study in this process with the embedded engine. */
    static Path embedded(Path folder, Path study) throws Exception {
        StudyModel model = StudyModel.of(StudyFiles.load(study));
        StudyRun.of(StudyFolder.create(folder, model.loaded(), LockText.of(model, study.toString(), Map.of())), model).run(2, f -> { });
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
}
