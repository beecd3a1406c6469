package org.casus.observed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens an event file: a CSV, or the ZIP archive in which it is downloaded. */
final class EventsFile {
    private EventsFile() {}

    /** Bytes of the CSV. @throws UnusableFileException where an archive holds none */
    static InputStream open(Path file, Faults faults) throws IOException, UnusableFileException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return bytes;
        }
        ZipInputStream zip = new ZipInputStream(bytes);
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            if (e.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                return zip;
            }
        }
        zip.close();
        throw faults.fatal(1, "the archive holds no .csv file");
    }
}
