package org.casus.observed;

/** A file of which no row can be used. */
public final class UnusableFileException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableFileException(Fault fault) {
        super(fault.toString());
    }
}
