package org.casus.experiment.calibration;

import java.io.Serializable;
import org.casus.analysis.calibration.LostParticleException;

/**
 * A stage that is done with.
 *
 * @param name its name
 * @param numbers its rows in order; none where it was given up
 * @param lost why it was given up; null where it was not
 */
public record SettledStage(String name, double[][] numbers, String lost) implements Serializable {
    /** Its rows. @throws LostParticleException where it was given up */
    double[][] rows() {
        if (lost != null) {
            throw new LostParticleException(lost);
        }
        return numbers;
    }
}
