package org.casus.gui.session;

import java.io.File;
import java.io.IOException;

/** A file that holds no checkpoint. It has no stack trace, since MASON prints that beside its own window. */
final class UnreadableCheckpoint extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableCheckpoint(File file, Exception why) {
        super(file.getName() + " is no checkpoint of this version of the program (" + why.getMessage() + ")");
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
