package org.casus.experiment.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.casus.experiment.store.ParquetRows;
import org.casus.experiment.store.Row;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.LoadedStudy;
import org.casus.scenario.io.StudyFiles;
import org.casus.scenario.io.StudyLock;
import org.casus.scenario.io.StudySnapshot;

/**
 * The folder of a study: {@code study.lock.yaml} (what it is), {@code study.json} and {@code scenarios/} (a
 * snapshot of what it runs), {@code manifest.csv} (chunks committed), {@code chunks/} (one Parquet file each).
 */
public final class StudyFolder {
    /** What the study is. */
    public static final String LOCK = "study.lock.yaml";

    public static final String MANIFEST = "manifest.csv";
    public static final String CHUNKS = "chunks";
    public static final String REPLAYS = "replays";
    public static final String ANSWERS = "answers";
    public static final String CRATE = "ro-crate-metadata.json";

    /** File that is locked while a process works on the study. */
    public static final String BUSY = ".busy";

    /** How files end that are not yet committed. */
    public static final String PART = DurableFile.PART;

    private final Path folder;
    private final Map<Integer, String> sound = new ConcurrentHashMap<>();

    private StudyFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder that holds a study.
     *
     * @throws StudyFaultException if it holds none
     */
    public static StudyFolder open(Path folder) {
        if (!isStudy(folder)) {
            String why = Files.isDirectory(folder) ? "holds no study (no " + LOCK + " in it)" : "is not a folder";
            throw StudyFaultException.misuse(folder + " " + why + "; start one with 'casus study run FILE --out " + folder + "'");
        }
        return new StudyFolder(folder);
    }

    /** Whether a folder holds a study. */
    public static boolean isStudy(Path folder) {
        return Files.isRegularFile(folder.resolve(LOCK));
    }

    /**
     * Makes the folder of a new study. The lock is written last: without one a folder holds no study.
     *
     * @throws StudyFaultException if there is something else in it
     */
    public static StudyFolder create(Path folder, LoadedStudy loaded, StudyLock lock) throws IOException {
        StudyFolder made = prepare(folder);
        try (FolderLock busy = made.busy()) {
            made.empty();
            made.snapshot(() -> StudySnapshot.write(loaded, folder));
            made.manifest().rewrite();
            made.lock(lock);
        }
        return made;
    }

    /** Something that writes the snapshot. */
    interface Writing {
        void write() throws IOException;
    }

    /** Writes the snapshot; a fault names the folder. */
    void snapshot(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (IOException e) {
            throw DurableFile.unwritten(folder, e);
        }
    }

    /** A folder that is there and in which a study may be made. @throws StudyFaultException if there is something else in it */
    static StudyFolder prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        refuse(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            refuseStrangers(folder.toString(), inside.map(p -> p.getFileName().toString()));
        }
        return new StudyFolder(folder);
    }

    /** Removes what a process that was killed before it wrote the lock has left. @throws StudyFaultException if there is a study */
    void empty() throws IOException {
        refuse(folder);
        Files.createDirectories(folder.resolve(CHUNKS));
        try (Stream<Path> files = Files.list(folder.resolve(CHUNKS))) {
            for (Path chunk : files.filter(p -> p.getFileName().toString().matches("\\d{8}\\.parquet(\\.part)?")).toList()) {
                Files.delete(chunk);
            }
        }
        Files.deleteIfExists(folder.resolve(MANIFEST));
    }

    void lock(StudyLock lock) throws IOException {
        DurableFile.replace(folder.resolve(LOCK), ByteBuffer.wrap(lock.yaml().getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuse(Path folder) {
        if (isStudy(folder)) {
            throw StudyFaultException.misuse(folder + " holds a study already; name another folder");
        }
    }

    /** A folder of numbered rows alone, made where it is not there yet: chunks and their manifest, without a study. */
    public static StudyFolder ofRows(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(CHUNKS));
        if (!Files.exists(folder.resolve(MANIFEST))) {
            Manifest.read(folder.resolve(MANIFEST)).rewrite();
        }
        return new StudyFolder(folder);
    }

    /** Writes a small file of the folder, whole or not at all. */
    public void note(String name, String text) throws IOException {
        DurableFile.replace(folder.resolve(name), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Text of a small file of the folder; null where there is none. */
    public String note(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Files.readString(file) : null;
    }

    /** @throws StudyFaultException if one of the names in a folder is not of a study */
    public static void refuseStrangers(String folder, Stream<String> names) {
        names.filter(n -> !ours(n)).findFirst().ifPresent(n -> {
            throw StudyFaultException.misuse(folder + " holds '" + n + "', which is not part of a study; name another folder");
        });
    }

    private static boolean ours(String name) {
        return List.of(StudySnapshot.STUDY, "scenarios", "points.csv", MANIFEST, CHUNKS, REPLAYS, ANSWERS, CRATE, BUSY, MANIFEST + DurableFile.PART,
                LOCK + DurableFile.PART).contains(name);
    }

    public Path path() {
        return folder;
    }

    /**
     * The study as it was locked.
     *
     * @throws InvalidScenarioException if the snapshot was tampered with so that it cannot be read
     * @throws StudyFaultException if it is not what the lock says
     */
    public LoadedStudy locked() throws IOException, InvalidScenarioException {
        LoadedStudy loaded = StudyFiles.load(folder.resolve(StudySnapshot.STUDY));
        StudyLock lock = lock();
        loaded.scenarios().forEach(s -> {
            String digest = lock.value(LockText.SCENARIOS, s.scenario().id());
            if (!digest.equals(s.scenario().digest())) {
                throw new StudyFaultException(folder + ": the snapshot of scenario " + s.scenario().id()
                        + " is not what the lock says; its digest was '" + digest + "', is '" + s.scenario().digest() + "'");
            }
        });
        return loaded;
    }

    /** What the study is. */
    public StudyLock lock() throws IOException, InvalidScenarioException {
        Path file = folder.resolve(LOCK);
        return StudyLock.read(Files.readString(file), file.toString());
    }

    /** The build of the program by which it was begun. */
    public Build build() throws IOException, InvalidScenarioException {
        return Build.of(lock());
    }

    /**
     * Which part of the study the folder holds; rows that are no study's are always whole.
     *
     * @throws StudyFaultException if its lock does not say so plainly
     */
    public Shard shard() throws IOException {
        try {
            return isStudy(folder) ? LockText.shard(lock()) : Shard.WHOLE;
        } catch (InvalidScenarioException | IllegalArgumentException e) {
            throw new StudyFaultException(folder.resolve(LOCK) + " cannot be read: " + e.getMessage());
        }
    }

    /** What the folder has. */
    public Manifest manifest() throws IOException {
        return Manifest.read(folder.resolve(MANIFEST));
    }

    FolderLock busy() throws IOException {
        return FolderLock.take(folder.resolve(BUSY));
    }

    /** File of a chunk. */
    public Path chunk(int chunk) {
        return folder.resolve(CHUNKS).resolve(chunkName(chunk));
    }

    /** File of a committed chunk, to be read; looked at once, since results from a damaged file would be wrong in silence. @throws IOException if it is not what the manifest says */
    public Path sound(ManifestEntry e) throws IOException {
        Path file = chunk(e.chunk());
        if (!e.sha256().equals(sound.get(e.chunk()))) {
            if (!Files.isRegularFile(file) || Files.size(file) != e.bytes() || !Checksum.of(file).equals(e.sha256())) {
                throw new IOException(file + " is not a whole Parquet file of this study, or not what the manifest says;"
                        + " 'casus study resume' runs it again");
            }
            sound.put(e.chunk(), e.sha256());
        }
        return file;
    }

    /** Name of a chunk's file. */
    public static String chunkName(int chunk) {
        return String.format("%08d.parquet", chunk);
    }

    /** Writes a chunk in one step and enters it in the manifest. */
    void commit(int chunk, List<Row> rows, ParquetRows parquet, Manifest manifest) throws IOException {
        ComputedChunk computed = ComputedChunk.of(chunk, rows, parquet);
        DurableFile.replace(chunk(chunk), ByteBuffer.wrap(computed.bytes()));
        manifest.add(computed.entry());
    }

    /** Committed chunks whose files are missing or not what the manifest says. */
    public List<Integer> corrupt(Manifest manifest) throws IOException {
        List<Integer> out = new ArrayList<>();
        for (ManifestEntry e : manifest.entries()) {
            Path file = chunk(e.chunk());
            if (!Files.isRegularFile(file) || Files.size(file) != e.bytes() || !Checksum.of(file).equals(e.sha256())) {
                out.add(e.chunk());
            }
        }
        return out;
    }

    /** Removes what killed processes have left half written. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(CHUNKS))) {
            for (Path part : files.filter(p -> p.toString().endsWith(DurableFile.PART)).toList()) {
                Files.delete(part);
            }
        }
    }
}
