package org.casus.cli;

/** Exit codes, as every help page lists them. */
final class ExitCode {
    static final int FINE = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int INVALID_SCENARIO = 3;
    static final int INCOMPLETE_STUDY = 4;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
