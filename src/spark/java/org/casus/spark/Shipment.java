package org.casus.spark;

import java.io.IOException;
import java.io.Serializable;
import org.casus.experiment.study.ComputedChunk;
import org.casus.scenario.io.InvalidScenarioException;

/** What executors get to compute chunks from, who may see none of the driver's files. Safe for many threads. */
interface Shipment extends Serializable {
    /**
     * Computes a chunk; it depends on what was sent and the chunk's number alone.
     *
     * @throws org.casus.analysis.calibration.LostParticleException where the round it belongs to has to be given up
     */
    ComputedChunk compute(int chunk) throws IOException, InvalidScenarioException;
}
