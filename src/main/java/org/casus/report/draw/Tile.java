package org.casus.report.draw;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/** A fill made of a square that repeats: pixels on a bitmap, a vector pattern in SVG. */
public interface Tile extends Paint {
    /** Side of the square in pixels. */
    int size();

    /** Draws one square with its corner at the origin; opposite edges must meet. */
    void drawTile(Graphics2D g);

    @Override
    default PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        BufferedImage image = new BufferedImage(size(), size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Look.smooth(g);
        drawTile(g);
        g.dispose();
        Rectangle2D anchor = new Rectangle2D.Double(0, 0, size(), size());
        return new TexturePaint(image, anchor).createContext(model, device, user, transform, hints);
    }

    @Override
    default int getTransparency() {
        return Transparency.OPAQUE;
    }
}
