package org.casus.report.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No word under the title or under the drawing is cut; the drawing makes room for them. */
class SheetTest {
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final Picture picture = new Picture("any", "Any", "", "", (g, box) -> boxes.add((Rectangle2D) box.clone()));

    private static String words(String stem, int n) {
        return IntStream.range(0, n).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    @Test
    void longWordsAreWrittenInFull() {
        String svg = new String(SvgFile.of(new Sheet(picture, words("source", 60), words("note", 60))), StandardCharsets.UTF_8);
        assertThat(svg).contains("source59", "note59").doesNotContain("...");
    }

    @Test
    void theDrawingGivesWay() {
        BufferedImage image = new BufferedImage(Picture.WIDTH, Picture.HEIGHT, BufferedImage.TYPE_INT_RGB);
        new Sheet(picture, "source", "note").draw(image.createGraphics());
        new Sheet(picture, words("source", 60), words("note", 60)).draw(image.createGraphics());
        Rectangle2D usual = boxes.get(0);
        Rectangle2D less = boxes.get(1);
        assertThat(usual).isEqualTo(new Rectangle2D.Double(30, 100, 1540, 766));
        assertThat(less.getY()).isGreaterThan(usual.getY());
        assertThat(less.getMaxY()).isLessThan(usual.getMaxY());
    }
}
