package org.casus.modeltest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.casus.engine.Simulation;
import org.casus.world.Blueprint;

/** The scenario that ships, compiled and calibrated once for all tests. */
public final class Shipped {
    private static final Path FILE = Path.of("scenarios/syria-2015.yaml");

    private static final Blueprint BLUEPRINT = Simulation.prepare(Worlds.load(FILE));

    private Shipped() {}

    public static Blueprint blueprint() {
        return BLUEPRINT;
    }

    /** Copies the scenario with its tables, for a file beside it that extends it; gives the copy. */
    public static Path copiedTo(Path folder) throws IOException {
        Path tables = Path.of("scenarios/syria-2015");
        Files.createDirectory(folder.resolve(tables.getFileName()));
        try (Stream<Path> rows = Files.list(tables)) {
            for (Path row : rows.toList()) {
                Files.copy(row, folder.resolve(tables.getFileName()).resolve(row.getFileName()));
            }
        }
        return Files.copy(FILE, folder.resolve(FILE.getFileName()));
    }
}
