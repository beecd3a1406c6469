package org.casus.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.experiment.study.ComputedChunk;
import org.casus.experiment.study.StudyFolder;
import org.casus.experiment.study.StudyModel;
import org.casus.outcome.files.Trees;
import org.casus.scenario.io.InvalidScenarioException;

/** A study as its lock has it. It is made ready when it is first asked for, once in each process that got it. */
final class StudyShipment implements Shipment {
    private static final long serialVersionUID = 1;
    private final TreeMap<String, byte[]> files;
    private transient StudyModel model;

    private StudyShipment(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    /** Packs the folder of a study, without its chunks. */
    static StudyShipment of(StudyFolder folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder.path())) {
            for (Path p : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.path().relativize(p).toString().replace('\\', '/');
                if (!name.equals(StudyFolder.MANIFEST)) {
                    files.put(name, Files.readAllBytes(p));
                }
            }
        }
        return new StudyShipment(files);
    }

    @Override
    public ComputedChunk compute(int chunk) throws IOException, InvalidScenarioException {
        return ComputedChunk.compute(model(), chunk);
    }

    /** The study, ready to run. Safe for many threads. */
    synchronized StudyModel model() throws IOException, InvalidScenarioException {
        if (model == null) {
            Path folder = Files.createTempDirectory("casus-study");
            try {
                unpack(folder);
                model = StudyModel.of(StudyFolder.open(folder).locked());
            } finally {
                Trees.delete(folder);
            }
        }
        return model;
    }

    private void unpack(Path folder) throws IOException {
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, files.get(name));
        }
    }
}
