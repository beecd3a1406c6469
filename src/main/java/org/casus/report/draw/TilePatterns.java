package org.casus.report.draw;

import java.awt.Paint;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Element;

/** Turns tiles into SVG patterns, drawn once and referred to by id. */
final class TilePatterns extends DefaultExtensionHandler {
    private static final String SVG = "http://www.w3.org/2000/svg";

    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
        if (!(paint instanceof Tile tile)) {
            return super.handlePaint(paint, context);
        }
        String id = context.getIDGenerator().generateID("tile");
        return new SVGPaintDescriptor("url(#" + id + ")", "1", pattern(tile, id, context));
    }

    private static Element pattern(Tile tile, String id, SVGGeneratorContext context) {
        Element pattern = context.getDOMFactory().createElementNS(SVG, "pattern");
        pattern.setAttributeNS(null, "id", id);
        pattern.setAttributeNS(null, "patternUnits", "userSpaceOnUse");
        pattern.setAttributeNS(null, "width", Integer.toString(tile.size()));
        pattern.setAttributeNS(null, "height", Integer.toString(tile.size()));
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        tile.drawTile(g);
        pattern.appendChild(g.getTopLevelGroup());
        return pattern;
    }
}
