package org.casus.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.model.Theatre;
import org.casus.model.Zone;
import org.casus.report.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outline that can't be read says so on the map and never stops a report. */
class OutlineTest {
    @TempDir
    Path folder;

    private Outline read(String file) {
        Zone zone = Row.of(Zone.class, "name", "Z", "lat", 10.0, "lon", 20.0);
        Theatre theatre = Row.of(Theatre.class, "outline", file, "outlineSource", "a survey", "zones", Row.map("Z", zone));
        return Outline.of(theatre, folder, Projection.around(theatre.zones().values()));
    }

    @Test
    void aFileOfTheScenarioIsRead() throws IOException {
        Files.writeString(folder.resolve("o.geojson"),
                "{\"type\":\"Polygon\",\"coordinates\":[[[19,9],[21,9],[21,11],[19,11],[19,9]]]}");
        assertThat(read("o.geojson").source()).isEqualTo("a survey");
        assertThat(read("o.geojson").shape().getArea()).isBetween(48_000.0, 49_500.0);
    }

    @Test
    void missingBrokenAndForeignFilesGiveTheHullAndSaySo() throws IOException {
        Files.writeString(folder.resolve("broken.geojson"), "{\"type\":");
        for (String file : new String[] {"missing.geojson", "broken.geojson", "../../etc/hostname"}) {
            assertThat(read(file).source()).contains("can't be read").contains(file);
            assertThat(read(file).shape().getArea()).isPositive();
        }
    }
}
