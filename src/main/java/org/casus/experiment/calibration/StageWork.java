package org.casus.experiment.calibration;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.casus.analysis.calibration.LostParticleException;

/** What is done with each stage of a calibration once it is opened: who computes what it lacks, or who checks it. */
public interface StageWork {
    /**
     * A stage lacks rows, or some of its files are corrupt.
     *
     * @param store afterwards whole, or told that its round is given up since a row of it throws {@link LostParticleException}
     * @param before the stages before it, in order
     * @param row one row of it, a function of its number
     */
    void complete(StageStore store, List<SettledStage> before, IntFunction<double[]> row) throws IOException;

    /** A stage is whole already. @param row one row of it, a function of its number */
    default void whole(StageStore store, IntFunction<double[]> row) throws IOException {}
}
