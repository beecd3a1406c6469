package org.casus.observed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A frame of an invented war of 13 weeks, and files to read in it. */
final class Frames {
    static final Frame SMALL = new Frame(LocalDate.of(2001, 1, 1), 13,
            List.of("area.N", "area.S", "heads.ARMY", "sorties.ES", "fighters.by.ES", "fighters.by.ground", "civilians.by.ground",
                    "deaths.at.Northmark", "deaths.at.Southmark", "displaced.Northmark"),
            List.of("MID", "FORT"), List.of("N", "S"), List.of("Northmark", "Southmark"), List.of("PUSH", "PACT"), Map.of());

    private Frames() {}

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
