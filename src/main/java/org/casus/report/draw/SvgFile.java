package org.casus.report.draw;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes sheets as SVG with text as text and fills as vector patterns. */
public final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgFile() {}

    /** The bytes of an SVG in UTF-8; the same sheet gives the same bytes. */
    public static byte[] of(Sheet sheet) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("simulated");
        context.setExtensionHandler(new TilePatterns());
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(Picture.WIDTH, Picture.HEIGHT));
        sheet.draw(g);
        Element root = g.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + Picture.WIDTH + " " + Picture.HEIGHT);
        root.setAttributeNS(null, "role", "img");
        describe(root, "desc", sheet.picture().alt());
        describe(root, "title", sheet.picture().title());
        return bytes(g, root, sheet.picture().name());
    }

    private static void describe(Element root, String tag, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, tag);
        element.appendChild(root.getOwnerDocument().createTextNode(Text.clean(text)));
        root.insertBefore(element, root.getFirstChild());
    }

    private static byte[] bytes(SVGGraphics2D g, Element root, String name) {
        try (StringWriter out = new StringWriter()) {
            g.stream(root, out, false, false);
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write picture " + name, e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
