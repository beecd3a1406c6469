package org.casus.observed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table row by row after RFC 4180, so that a file of any size needs little memory. Bytes that
 * are no UTF-8 become U+FFFD, which a {@link Row} tells.
 */
final class CsvRows implements AutoCloseable {
    private static final int LONGEST = 1_000_000;
    private static final int END = -1;
    private final Reader in;
    private final Faults faults;
    private int line = 1;
    private int next;
    private boolean quoted;

    CsvRows(InputStream bytes, Faults faults) throws IOException {
        in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)));
        this.faults = faults;
        next = in.read();
        if (next == '\uFEFF') {
            next = in.read();
        }
    }

    /** The next row that is not blank, or null at the end. */
    Row next() throws IOException, UnusableFileException {
        while (next != END) {
            Row row = row();
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private Row row() throws IOException, UnusableFileException {
        int start = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell(start));
        while (next == ',') {
            advance();
            cells.add(cell(start));
        }
        boolean carriage = next == '\r';
        advance();
        if (carriage && next == '\n') {
            advance();
        }
        line++;
        return new Row(start, cells);
    }

    private String cell(int start) throws IOException, UnusableFileException {
        StringBuilder out = new StringBuilder();
        quoted = false;
        while (next != END && (quoted || next != ',' && next != '\n' && next != '\r')) {
            take(out);
            if (out.length() > LONGEST) {
                throw faults.fatal(start, "a cell of more than a million characters; is a quote missing?");
            }
        }
        if (quoted) {
            throw faults.fatal(start, "a quote opens here and never closes; write a quote inside quotes twice");
        }
        return out.toString();
    }

    /** Takes one character into a cell; quotes open, close, or stand for one quote where doubled. */
    private void take(StringBuilder out) throws IOException {
        int c = next;
        advance();
        if (c != '"' || !quoted && out.length() > 0) {
            line += c == '\n' ? 1 : 0;
            out.append((char) c);
        } else if (!quoted) {
            quoted = true;
        } else if (next == '"') {
            out.append('"');
            advance();
        } else {
            quoted = false;
        }
    }

    private void advance() throws IOException {
        next = in.read();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
