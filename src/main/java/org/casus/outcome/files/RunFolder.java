package org.casus.outcome.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A run's folder that appears whole or not at all. Files go to a hidden folder beside it ({@link
 * #work}); {@link #commit} moves that into place and only then removes the run that stood there.
 */
public final class RunFolder implements AutoCloseable {
    private static final Set<String> OURS = Set.of(
            RunFiles.RUN, RunFiles.TRAJECTORY, RunFiles.EVENTS, RunFiles.DECISIONS, RunFiles.WIRE,
            RunFiles.WIRE_PAGE, RunFiles.REPORT, RunFiles.CHARTS);
    private final Path target;
    private final Path work;

    private RunFolder(Path target, Path work) {
        this.target = target;
        this.work = work;
    }

    /**
     * Makes the hidden folder, after clearing away what killed runs have left.
     *
     * @param folder where the run is to stand
     * @throws FolderRefusedException if something stands there that is not a run
     * @throws IOException if nothing can be written there
     */
    public static RunFolder open(Path folder) throws IOException {
        Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
        if (target.getParent() == null) {
            throw new FolderRefusedException(folder + " is the root of the file system; name a folder in it");
        }
        Files.createDirectories(target.getParent());
        Leftovers.clear(target);
        refusal(target).ifPresent(reason -> {
            throw new FolderRefusedException(folder + " " + reason);
        });
        return new RunFolder(target, Files.createDirectory(Leftovers.unused(target, Leftovers.PART)));
    }

    /** Folder to write to; gone after {@link #commit} or {@link #close}. */
    public Path work() {
        return work;
    }

    /** Where the run stands once it is committed. */
    public Path target() {
        return target;
    }

    /**
     * Puts the written run in place.
     *
     * @throws IOException if it can't be moved; what stood there stands there still
     */
    public synchronized void commit() throws IOException {
        if (!isRun(work)) {
            throw new IOException(work + " holds no complete run");
        }
        Path old = Leftovers.unused(target, Leftovers.OLD);
        boolean replaces = Files.exists(target);
        if (replaces) {
            move(target, old);
        }
        try {
            move(work, target);
        } catch (IOException e) {
            if (replaces) {
                move(old, target);
            }
            throw e;
        }
        Trees.delete(old);
    }

    /** Removes the hidden folder if the run was not committed; waits for a commit under way. */
    @Override
    public synchronized void close() throws IOException {
        Trees.delete(work);
    }

    /** Whether a folder holds a complete run of this program. */
    public static boolean isRun(Path folder) {
        Path file = folder.resolve(RunFiles.RUN);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            JsonNode run = JsonText.read(Files.readString(file));
            return RunRecord.FORMAT.equals(run.path("format").asText());
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> refusal(Path target) throws IOException {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(target)) {
            return Optional.of("is a file; name a folder");
        }
        List<String> names;
        try (Stream<Path> inside = Files.list(target)) {
            names = inside.map(p -> p.getFileName().toString()).sorted().toList();
        }
        if (!names.isEmpty() && !isRun(target)) {
            return Optional.of("exists and is not the folder of a run (no " + RunFiles.RUN + " of Casus in it); name another folder");
        }
        return names.stream().filter(n -> !OURS.contains(n)).findFirst()
                .map(n -> "holds '" + n + "', which is not part of a run and would be lost; move it or name another folder");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
