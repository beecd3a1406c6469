package org.casus.report.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Text fits its box and holds nothing that breaks a file. */
class TextTest {
    private final Graphics2D g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();

    @Test
    void forbiddenCharactersGo() {
        assertThat(Text.clean("a\u0000b\ud800c\u0085d")).isEqualTo("a b c d");
        assertThat(Text.clean(null)).isEmpty();
    }

    @Test
    void longTextIsCutAndWrapped() {
        g.setFont(Look.LABEL);
        String cut = Text.fit(g, "a long label that will not fit", 90);
        assertThat(cut).endsWith("...");
        assertThat(Text.width(g, cut)).isLessThanOrEqualTo(90);
        assertThat(Text.wrap(g, "one two three four five six seven", 90))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(Text.width(g, line)).isLessThanOrEqualTo(90));
    }
}
