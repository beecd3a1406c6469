package org.casus.experiment.study;

import java.io.Serializable;

/**
 * A committed chunk.
 *
 * @param chunk its number
 * @param runs runs in it
 * @param failed how many of them failed
 * @param bytes size of its file
 * @param sha256 checksum of its file, in hex
 */
public record ManifestEntry(int chunk, int runs, int failed, long bytes, String sha256) implements Serializable {
    static final String HEAD = "chunk,runs,failed,bytes,sha256";

    String line() {
        return chunk + "," + runs + "," + failed + "," + bytes + "," + sha256;
    }

    /** An entry of a line; null where the line is cut short or none. */
    static ManifestEntry of(String line) {
        return line.matches("\\d{1,9},\\d{1,9},\\d{1,9},\\d{1,15},[0-9a-f]{64}") ? parsed(line.split(",")) : null;
    }

    private static ManifestEntry parsed(String[] cells) {
        return new ManifestEntry(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
                Long.parseLong(cells[3]), cells[4]);
    }
}
