package org.casus.experiment.study;

/** A study folder that cannot be used as asked; the message says why and what to do. */
public final class StudyFaultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean misuse;

    public StudyFaultException(String message) {
        this(message, false);
    }

    private StudyFaultException(String message, boolean misuse) {
        super(message);
        this.misuse = misuse;
    }

    /** The wrong folder was named, however complete the study that it may hold. */
    public static StudyFaultException misuse(String message) {
        return new StudyFaultException(message, true);
    }

    /** Whether the command names the wrong folder, rather than the study lacking something. */
    public boolean isMisuse() {
        return misuse;
    }

    /**
     * More runs failed than a study allows.
     *
     * @param failures how many failed
     * @param most how many may
     * @param run number of the last of them
     * @param why why it failed; its first line is told
     * @param folder folder of the study
     */
    public static StudyFaultException tooMany(long failures, int most, long run, String why, String folder) {
        return new StudyFaultException("stopped after " + failures + " failed runs (maxFailures is " + most + "); the last, run "
                + run + ", failed with " + why.lines().findFirst().orElse("") + ". See it with 'casus study replay "
                + folder + " --run " + run + "'");
    }
}
