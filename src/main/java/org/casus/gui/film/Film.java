package org.casus.gui.film;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Frames in the order in which they come. Close it, or the last ones may be missing. */
public interface Film extends Closeable {
    /** Adds a frame; all must have one size. */
    void add(BufferedImage frame) throws IOException;

    /** Where it is written. */
    Path place();

    /**
     * A film as an animated GIF where the name ends in .gif, otherwise as a folder of numbered PNG files.
     *
     * @param place file or folder; made where missing
     */
    static Film to(Path place) throws IOException {
        boolean gif = place.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".gif");
        Path home = gif ? place.toAbsolutePath().getParent() : place;
        Files.createDirectories(home);
        return gif ? new GifFilm(place) : new FrameFolder(place);
    }

    /** Writes one picture as PNG. */
    static void png(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!ImageIO.write(picture, "png", file.toFile())) {
            throw new IOException("no writer for PNG");
        }
    }
}
