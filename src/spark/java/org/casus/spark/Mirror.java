package org.casus.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casus.experiment.study.StudyFolder;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudyLock;

/**
 * The driver's own copy of a study's folder, without the chunks: the manifest is kept here and sent to the
 * folder whole. Gone when closed.
 */
final class Mirror implements AutoCloseable {
    private static final List<String> LEFT_OUT =
            List.of(StudyFolder.CHUNKS, StudyFolder.REPLAYS, StudyFolder.ANSWERS, StudyFolder.CRATE, StudyFolder.BUSY);
    private final FarFolder far;
    private final Path copy;

    Mirror(FarFolder far) throws IOException {
        this.far = far;
        copy = Files.createTempDirectory("casus-driver");
    }

    /** Copies the folder of a study that was begun. */
    StudyFolder fetch() throws IOException {
        for (String name : far.list("")) {
            if (!LEFT_OUT.contains(name) && !name.endsWith(StudyFolder.PART)) {
                fetch(name);
            }
        }
        if (!far.has(StudyFolder.MANIFEST)) {
            Files.write(copy.resolve(StudyFolder.MANIFEST), lastManifest());
        }
        return StudyFolder.open(copy);
    }

    /** Where a file system can't rename over a file, a driver may have died between removing the manifest and renaming the next. */
    private byte[] lastManifest() throws IOException {
        String part = StudyFolder.MANIFEST + StudyFolder.PART;
        return far.has(part) ? far.read(part) : new byte[0];
    }

    private void fetch(String name) throws IOException {
        if (far.isFolder(name)) {
            Files.createDirectories(copy.resolve(name));
            for (String inside : far.list(name)) {
                fetch(name + "/" + inside);
            }
        } else {
            Files.write(copy.resolve(name), far.read(name));
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

    private void send(String name) throws IOException {
        far.replace(name, Files.readAllBytes(copy.resolve(name)));
    }

    Path path() {
        return copy;
    }

    @Override
    public void close() throws IOException {
        Shipment.removeAll(copy);
    }
}
