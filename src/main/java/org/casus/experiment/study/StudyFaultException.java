package org.casus.experiment.study;

/** A study folder that cannot be used as asked; the message says why and what to do. */
public final class StudyFaultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StudyFaultException(String message) {
        super(message);
    }
}
