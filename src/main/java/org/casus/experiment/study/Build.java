package org.casus.experiment.study;

import org.casus.scenario.io.StudyLock;

/**
 * A build of the program. Two builds may compute the same run otherwise, so the runs of one study come from one build.
 *
 * @param text its version, and its model where that is known, as {@code 0.1.0 (model 3fa9c2d1)}; empty if neither is known
 */
public record Build(String text) {
    /** Name of the program among versions. */
    public static final String PROGRAM = "Casus";

    private static final String MODEL = " (model ";
    private static final int SHOWN = 8;

    /** @param digest of the sources that runs hang on, in hex; empty if it is not known */
    public static Build of(String version, String digest) {
        return new Build(digest.isEmpty() ? version : version + MODEL + digest.substring(0, SHOWN) + ")");
    }

    /** The build by which a study was begun. */
    static Build of(StudyLock lock) {
        return new Build(lock.value(LockText.VERSIONS, PROGRAM));
    }

    /** Whether it is certain that another one is not this: versions or models differ. */
    public boolean differs(Build other) {
        if (text.isEmpty() || other.text.isEmpty()) {
            return false;
        }
        return !version().equals(other.version()) || known() && other.known() && !text.equals(other.text);
    }

    /** Whether it can't be told that another one is this, since one of them does not name its model. */
    public boolean doubtful(Build other) {
        return !differs(other) && !(known() && other.known());
    }

    private String version() {
        return text.split(" ", 2)[0];
    }

    private boolean known() {
        return text.contains(MODEL);
    }

    /**
     * Refuses to go on with what another build began.
     *
     * @param folder as its user calls it
     * @param begun the build that began it
     * @return a note where that can't be told, else null
     * @throws StudyFaultException if that was certainly another one
     */
    public String goOn(String folder, Build begun) {
        if (differs(begun)) {
            throw new StudyFaultException(folder + " was begun with " + begun + ", this is " + this + "; two builds may compute a run"
                    + " otherwise. Go on with the build that began it, or begin anew in another folder");
        }
        return doubtful(begun) ? folder + " was begun with " + begun + ", this is " + this
                + "; it can't be told whether both have the same model, so see that they have" : null;
    }

    /** What to know where this build runs rows again; null if it is the build that ran them first. */
    public String againAfter(Build begun) {
        String rows = "Rows are of " + begun + ", run again by " + this + ": ";
        return differs(begun) ? rows + "those that differ may do so for that reason alone."
                : doubtful(begun) ? rows + "it can't be told whether both have the same model." : null;
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "a " + PROGRAM + " that nobody named" : PROGRAM + " " + text;
    }
}
