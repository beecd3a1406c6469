package org.casus.gui.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** An animated GIF that plays two frames a second, again and again. */
final class GifFilm implements Film {
    private static final String HUNDREDTHS = "50";
    private static final byte[] FOREVER = {1, 0, 0};
    private final Path file;
    private final ImageWriter writer = ImageIO.getImageWritersBySuffix("gif").next();
    private final ImageOutputStream out;
    private boolean begun;

    GifFilm(Path file) throws IOException {
        this.file = file;
        Files.deleteIfExists(file);
        out = ImageIO.createImageOutputStream(file.toFile());
        if (out == null) {
            throw new IOException("cannot write " + file);
        }
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    @Override
    public void add(BufferedImage frame) throws IOException {
        writer.writeToSequence(new IIOImage(frame, null, metadata(frame)), writer.getDefaultWriteParam());
        begun = true;
    }

    private IIOMetadata metadata(BufferedImage frame) throws IOException {
        IIOMetadata data = writer.getDefaultImageMetadata(new ImageTypeSpecifier(frame), writer.getDefaultWriteParam());
        String format = data.getNativeMetadataFormatName();
        IIOMetadataNode root = (IIOMetadataNode) data.getAsTree(format);
        IIOMetadataNode control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", HUNDREDTHS);
        control.setAttribute("disposalMethod", "none");
        if (!begun) {
            root.appendChild(loop());
        }
        data.setFromTree(format, root);
        return data;
    }

    private static IIOMetadataNode loop() {
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(FOREVER.clone());
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }

    @Override
    public Path place() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (begun) {
            writer.endWriteSequence();
        }
        writer.dispose();
        out.close();
        if (!begun) {
            Files.deleteIfExists(file);
        }
    }
}
