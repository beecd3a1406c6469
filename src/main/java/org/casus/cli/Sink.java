package org.casus.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on and remembers why they could not be written; a reader that has gone is no failure. */
final class Sink extends FilterOutputStream {
    private String failure = "";

    Sink(OutputStream to) {
        super(to);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            boolean readerGone = String.valueOf(e.getMessage()).contains("pipe");
            failure = readerGone ? failure : String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Why something could not be written; empty where all was. */
    String failure() {
        return failure;
    }
}
