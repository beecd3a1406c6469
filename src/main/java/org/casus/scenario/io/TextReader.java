package org.casus.scenario.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files as strict UTF-8 within limits of size, and remembers which files it read. */
final class TextReader {
    static final long LARGEST_FILE = 20_000_000;
    static final long LARGEST_TOTAL = 64_000_000;
    private final List<Path> files = new ArrayList<>();
    private long total;

    /** Files read, in order, each once. */
    List<Path> files() {
        return files;
    }

    /**
     * Text of a file without a byte order mark.
     *
     * @throws Unreadable if it is too large, unreadable or not UTF-8
     */
    String read(Path file) throws Unreadable {
        Mark at = Mark.of(file.toString());
        byte[] bytes = bytes(file, at);
        total += bytes.length;
        if (total > LARGEST_TOTAL) {
            throw new Unreadable(at, "the files of this scenario are larger than 64 MB together");
        }
        if (!files.contains(file)) {
            files.add(file);
        }
        return decode(bytes, at);
    }

    private static byte[] bytes(Path file, Mark at) throws Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable(at, "this is a folder; name a file in it");
        }
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw tooLarge(at);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) LARGEST_FILE + 1);
                if (bytes.length > LARGEST_FILE) {
                    throw tooLarge(at);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new Unreadable(at, "cannot read this file; is it yours to read?");
        }
    }

    private static Unreadable tooLarge(Mark at) {
        return new Unreadable(at, "the file is larger than 20 MB; a scenario is text, rarely above 1 MB");
    }

    static String decode(byte[] bytes, Mark file) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        Mark at = end(file, text);
        if (result.isError()) {
            throw new Unreadable(at, String.format("byte %d (0x%02X) is not UTF-8%s; save the file as UTF-8",
                    in.position(), bytes[in.position()], looksUtf16(bytes) ? ", the file looks like UTF-16" : ""));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean looksUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static Mark end(Mark file, String text) {
        int line = 1;
        int last = -1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            line++;
            last = i;
        }
        return new Mark(file.file(), line, text.length() - last);
    }
}
