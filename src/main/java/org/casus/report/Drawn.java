package org.casus.report;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.casus.report.draw.Picture;
import org.casus.report.draw.PngFile;
import org.casus.report.draw.Sheet;
import org.casus.report.draw.SvgFile;
import org.casus.report.read.Run;

/**
 * A picture as its two files.
 *
 * @param picture what it shows
 * @param png bytes of the PNG
 * @param svg bytes of the SVG
 */
record Drawn(Picture picture, byte[] png, byte[] svg) {
    private static Drawn of(Picture picture, Run run) {
        Sheet sheet = new Sheet(picture, run);
        return new Drawn(picture, PngFile.of(sheet), SvgFile.of(sheet));
    }

    /** Draws pictures on all processors, which changes no byte of them. The threads find classes as the caller's does. */
    static List<Drawn> all(List<Picture> pictures, Run run) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return pictures.stream().map(p -> CompletableFuture.supplyAsync(() -> of(p, run), pool)).toList().stream()
                    .map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw e;
        } finally {
            pool.shutdownNow();
        }
    }
}
