package org.casus.cli;

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
}
