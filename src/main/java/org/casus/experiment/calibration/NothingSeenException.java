package org.casus.experiment.calibration;

/** The observations see no parameter, so that there is nothing to fit. */
public final class NothingSeenException extends Exception {
    private static final long serialVersionUID = 1;

    NothingSeenException(String message) {
        super(message);
    }
}
