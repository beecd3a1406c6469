package org.casus.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.casus.experiment.calibration.CalibrationStudy;
import org.casus.experiment.calibration.OpenStage;
import org.casus.experiment.calibration.SettledStage;
import org.casus.experiment.study.ComputedChunk;

/** A stage of a calibration: the stages before it, and the study, which is sent once for all stages. */
final class StageShipment implements Shipment {
    private static final long serialVersionUID = 1;
    private final Broadcast<CalibrationStudy> study;
    private final ArrayList<SettledStage> before;
    private transient OpenStage stage;

    StageShipment(Broadcast<CalibrationStudy> study, List<SettledStage> before) {
        this.study = study;
        this.before = new ArrayList<>(before);
    }

    @Override
    public ComputedChunk compute(int chunk) throws IOException {
        return stage().compute(chunk);
    }

    /** Made ready when it is first asked for, once in each process. */
    private synchronized OpenStage stage() {
        if (stage == null) {
            stage = OpenStage.after(before, study.value());
        }
        return stage;
    }
}
