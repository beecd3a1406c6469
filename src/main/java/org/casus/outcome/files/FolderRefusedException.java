package org.casus.outcome.files;

/** A folder that must not be written to, with the reason in plain English. */
public final class FolderRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FolderRefusedException(String message) {
        super(message);
    }
}
