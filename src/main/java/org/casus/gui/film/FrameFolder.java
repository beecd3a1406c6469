package org.casus.gui.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Frames as PNG files, numbered from 1. */
final class FrameFolder implements Film {
    private final Path folder;
    private int frames;

    FrameFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void add(BufferedImage frame) throws IOException {
        frames++;
        Film.png(frame, folder.resolve(String.format(Locale.ROOT, "frame-%04d.png", frames)));
    }

    @Override
    public Path place() {
        return folder;
    }

    @Override
    public void close() {
        // each frame is complete when it is added
    }
}
