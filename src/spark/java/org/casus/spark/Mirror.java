package org.casus.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.experiment.study.StudyFolder;
import org.casus.outcome.files.Trees;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudyLock;

/**
 * The driver's own copy of a folder: of a study's without the chunks, of a calibration's with them, since each stage
 * hangs on the rows of those before. Manifests are kept here and sent to the folder whole. Gone when closed.
 */
final class Mirror implements AutoCloseable {
    private static final List<String> LEFT_OUT =
            List.of(StudyFolder.CHUNKS, StudyFolder.REPLAYS, StudyFolder.ANSWERS, StudyFolder.CRATE, StudyFolder.BUSY);
    private final FarFolder far;
    private final Path copy;

    Mirror(FarFolder far) throws IOException {
        this(far, Files.createTempDirectory("casus-driver"));
    }

    private Mirror(FarFolder far, Path copy) {
        this.far = far;
        this.copy = copy;
    }

    /** The copy of a folder in this one; gone when this one is closed. */
    Mirror within(String name) {
        return new Mirror(far.within(name), copy.resolve(name));
    }

    /** The folder that it is a copy of. */
    FarFolder far() {
        return far;
    }

    /** Copies the folder of a study that was begun. */
    StudyFolder fetch() throws IOException {
        fetchBut(LEFT_OUT);
        return StudyFolder.open(copy);
    }

    /** Copies a calibration that was begun: its plan, and every stage with its chunks. */
    void fetchStages(String plan, String stages) throws IOException {
        fetch(plan);
        for (String stage : far.list(stages)) {
            within(stages + "/" + stage).fetchBut(List.of(StudyFolder.BUSY));
        }
    }

    private void fetchBut(List<String> leftOut) throws IOException {
        Files.createDirectories(copy);
        for (String name : far.list("")) {
            if (!leftOut.contains(name)) {
                fetch(name);
            }
        }
        if (!far.has(StudyFolder.MANIFEST)) {
            Files.write(copy.resolve(StudyFolder.MANIFEST), lastManifest());
        }
    }

    /** Where a file system can't rename over a file, a driver may have died between removing the manifest and renaming the next. */
    private byte[] lastManifest() throws IOException {
        String part = StudyFolder.MANIFEST + StudyFolder.PART;
        return far.has(part) ? far.read(part) : new byte[0];
    }

    private void fetch(String name) throws IOException {
        if (name.endsWith(StudyFolder.PART)) {
            return;
        }
        if (far.isFolder(name)) {
            Files.createDirectories(copy.resolve(name));
            for (String inside : far.list(name)) {
                fetch(name + "/" + inside);
            }
        } else {
            Files.write(copy.resolve(name), far.read(name));
        }
    }

    /** Copies committed chunks that are not here yet. */
    void fetchChunks(StudyFolder here) throws IOException {
        for (int chunk : here.corrupt(here.manifest())) {
            fetch(StudyFolder.CHUNKS + "/" + StudyFolder.chunkName(chunk));
        }
    }

    /** Begins a study: its snapshot is sent first, the lock last, so that what has a lock is whole. */
    StudyFolder create(LoadedStudy loaded, StudyLock lock) throws IOException {
        StudyFolder made = StudyFolder.create(copy, loaded, lock);
        try (Stream<Path> walk = Files.walk(copy)) {
            for (Path p : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = copy.relativize(p).toString().replace('\\', '/');
                if (!name.equals(StudyFolder.LOCK)) {
                    far.write(name, Files.readAllBytes(p));
                }
            }
        }
        send(StudyFolder.LOCK);
        return made;
    }

    /** Sends the manifest as it stands. */
    void sendManifest() throws IOException {
        send(StudyFolder.MANIFEST);
    }

    /** Sends a file, in place of what is there. */
    void send(String name) throws IOException {
        far.replace(name, Files.readAllBytes(copy.resolve(name)));
    }

    Path path() {
        return copy;
    }

    @Override
    public void close() throws IOException {
        Trees.delete(copy);
    }
}
