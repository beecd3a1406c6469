package org.casus.experiment.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all, whatever happens to the process or the machine. */
final class DurableFile {
    static final String PART = ".part";

    private DurableFile() {}

    /** Puts bytes in place of a file: written beside it, forced to disk, renamed in one step. */
    static void replace(Path file, ByteBuffer bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try (FileChannel channel = FileChannel.open(part,
                StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw unwritten(file, e);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        force(file.getParent());
    }

    /** The same fault with the name of the file, which systems do not tell of a full disk. */
    static IOException unwritten(Path file, IOException e) {
        return new IOException("cannot write " + file + ": " + e.getMessage(), e);
    }

    /** Writes text to an open file and forces it to disk. */
    static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** Forces a folder's names to disk where the system can do that. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems cannot open a folder; the renaming itself is atomic all the same
        }
    }
}
