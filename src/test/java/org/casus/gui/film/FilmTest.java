package org.casus.gui.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
    private static final Color[] COLOURS = {Color.RED, Color.GREEN, Color.BLUE};

    @TempDir
    Path temp;

    private static BufferedImage frame(Color colour) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, colour.getRGB());
            }
        }
        return image;
    }

    private static void shoot(Path place) throws IOException {
        try (Film film = Film.to(place)) {
            for (Color c : COLOURS) {
                film.add(frame(c));
            }
        }
    }

    @Test
    void aGifHoldsEveryFrameAndRunsForever() throws IOException {
        Path file = temp.resolve("deep/film.gif");
        shoot(file);
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            for (int i = 0; i < 3; i++) {
                assertThat(new Color(reader.read(i).getRGB(5, 5))).isEqualTo(COLOURS[i]);
            }
        }
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
    }

    @Test
    void aFolderHoldsNumberedFrames() throws IOException {
        shoot(temp.resolve("frames"));
        assertThat(temp.resolve("frames").toFile().list())
                .containsExactlyInAnyOrder("frame-0001.png", "frame-0002.png", "frame-0003.png");
        BufferedImage second = ImageIO.read(temp.resolve("frames/frame-0002.png").toFile());
        assertThat(new Color(second.getRGB(1, 1))).isEqualTo(Color.GREEN);
    }

    @Test
    void aGifWithoutFramesLeavesNoFile() throws IOException {
        Film.to(temp.resolve("none.gif")).close();
        assertThat(temp.resolve("none.gif")).doesNotExist();
    }
}
