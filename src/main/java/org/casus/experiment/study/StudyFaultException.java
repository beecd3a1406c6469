package org.casus.experiment.study;

import org.casus.experiment.store.Row;

/** A study folder that cannot be used as asked; the message says why and what to do. */
public final class StudyFaultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StudyFaultException(String message) {
        super(message);
    }

    /**
     * More runs failed than a study allows.
     *
     * @param failures how many failed
     * @param most how many may
     * @param last the last of them
     * @param folder folder of the study
     */
    public static StudyFaultException tooMany(long failures, int most, Row last, String folder) {
        return new StudyFaultException("stopped after " + failures + " failed runs (maxFailures is " + most + "); the last, run "
                + last.run() + ", failed with " + last.error().lines().findFirst().orElse("") + ". See it with 'casus study replay "
                + folder + " --run " + last.run() + "'");
    }
}
