package org.casus.experiment.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;

/**
 * The chunks that a study has committed, one line each. Lines are added as chunks are committed and forced
 * to disk; a line cut short by a crash counts as absent, so its chunk is run again. Where a chunk stands
 * twice the last line holds. A finished study has its lines in order.
 */
public final class Manifest {
    private final Path file;
    private final TreeMap<Integer, ManifestEntry> entries = new TreeMap<>();

    private Manifest(Path file) {
        this.file = file;
    }

    /** Reads a manifest; an absent one is empty. */
    static Manifest read(Path file) throws IOException {
        Manifest manifest = new Manifest(file);
        if (Files.exists(file)) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            whole.lines().map(ManifestEntry::of).filter(e -> e != null).forEach(e -> manifest.entries.put(e.chunk(), e));
        }
        return manifest;
    }

    /** Committed chunks in order. */
    public synchronized Collection<ManifestEntry> entries() {
        return Collections.unmodifiableCollection(new TreeMap<>(entries).values());
    }

    /** Whether a chunk is committed. */
    public synchronized boolean has(int chunk) {
        return entries.containsKey(chunk);
    }

    synchronized ManifestEntry entry(int chunk) {
        return entries.get(chunk);
    }

    /** Runs in committed chunks. */
    public synchronized long runs() {
        return entries.values().stream().mapToLong(ManifestEntry::runs).sum();
    }

    /** Failed runs in committed chunks. */
    public synchronized long failed() {
        return entries.values().stream().mapToLong(ManifestEntry::failed).sum();
    }

    /** Adds a line and forces it to disk. */
    public synchronized void add(ManifestEntry entry) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            DurableFile.write(channel, entry.line() + "\n");
        } catch (IOException e) {
            throw DurableFile.unwritten(file, e);
        }
        entries.put(entry.chunk(), entry);
    }

    /** Enters a chunk without writing; {@link #rewrite} does that. */
    synchronized void put(ManifestEntry entry) {
        entries.put(entry.chunk(), entry);
    }

    /** Drops chunks that turned out to be corrupt or are to be run again. */
    public synchronized void drop(Collection<Integer> chunks) throws IOException {
        chunks.forEach(entries::remove);
        rewrite();
    }

    /** Writes the lines anew, whole and in order. */
    public synchronized void rewrite() throws IOException {
        StringBuilder out = new StringBuilder(ManifestEntry.HEAD).append('\n');
        entries.values().forEach(e -> out.append(e.line()).append('\n'));
        DurableFile.replace(file, ByteBuffer.wrap(out.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
