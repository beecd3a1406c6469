package org.casus.report.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class RampTest {
    @Test
    void lightnessFallsInEvenStepsWhateverTheColour() {
        for (Color c : new Color[] {new Color(0xa3231c), new Color(0xf2d43d), new Color(0x5fbf8f), new Color(0x8e5fb0)}) {
            Ramp ramp = new Ramp(c);
            double step = Look.luminance(ramp.at(0)) - Look.luminance(ramp.at(.25));
            assertThat(step).isGreaterThan(.1);
            for (double share : new double[] {.25, .5, .75}) {
                assertThat(Look.luminance(ramp.at(share)) - Look.luminance(ramp.at(share + .25))).isCloseTo(step, offset(.01));
            }
        }
    }

    @Test
    void theColourItselfIsOneOfItsShades() {
        Color own = new Color(0x5fbf8f);
        Ramp ramp = new Ramp(own);
        double share = (.97 - Look.luminance(own)) / (.97 - .3);
        assertThat(ramp.at(share)).isEqualTo(own);
    }

    @Test
    void paleIsWhiteAndFullIsTheFill() {
        MarkPaint full = new MarkPaint(new Color(0xa3231c), Mark.SOLID);
        assertThat(pixel(new PaleTile(full, 0))).isEqualTo(0xffffff);
        assertThat(pixel(new PaleTile(full, 1))).isEqualTo(0xa3231c);
    }

    private static int pixel(Tile tile) {
        var image = new java.awt.image.BufferedImage(12, 12, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        tile.drawTile(g);
        g.dispose();
        return image.getRGB(5, 5) & 0xffffff;
    }
}
