package org.casus.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paths as a user would type them. */
final class Paths {
    private Paths() {}

    /** Relative to the working folder where it lies below it, else absolute; always with slashes. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path full = path.toAbsolutePath().normalize();
        Path shown = full.startsWith(here) && !full.equals(here) ? here.relativize(full) : full;
        return shown.toString().replace('\\', '/');
    }

    /**
     * Makes sure, before hours of work, that a folder can be written to or made.
     *
     * @throws IOException if not, with the folder or file that stands in the way
     */
    static void requireRoom(Path folder) throws IOException {
        Path at = folder.toAbsolutePath().normalize();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        if (!Files.isDirectory(at)) {
            throw new FileAlreadyExistsException(at.toString());
        }
        if (!Files.isWritable(at)) {
            throw new AccessDeniedException(at.toString());
        }
    }
}
