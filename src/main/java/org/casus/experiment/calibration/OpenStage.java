package org.casus.experiment.calibration;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.casus.experiment.study.ComputedChunk;

/**
 * The stage at which a calibration stands, for whoever computes chunks of it apart from the one who keeps them:
 * it hangs on the study and the stages before alone.
 */
public final class OpenStage {
    private final StageChunks chunks;
    private final IntFunction<double[]> row;

    private OpenStage(StageChunks chunks, IntFunction<double[]> row) {
        this.chunks = chunks;
        this.row = row;
    }

    /** Leaves the study where the stages that are known end. */
    private static final class ReachedException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient OpenStage stage;

        ReachedException(OpenStage stage) {
            super(stage.chunks.stage().name(), null, false, false);
            this.stage = stage;
        }
    }

    /**
     * The first stage of a study after those that are settled.
     *
     * @throws IllegalArgumentException where none is left
     */
    public static OpenStage after(List<SettledStage> settled, CalibrationStudy study) {
        try {
            study.run((stage, n, row) -> settled.stream().filter(s -> s.name().equals(stage.name())).findFirst()
                    .orElseThrow(() -> new ReachedException(new OpenStage(new StageChunks(stage, n, study.weeks()), row))).rows());
        } catch (ReachedException e) {
            return e.stage;
        } catch (NothingSeenException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        throw new IllegalArgumentException("no stage is left after " + settled.stream().map(SettledStage::name).toList());
    }

    /** Name of the stage. */
    public String name() {
        return chunks.stage().name();
    }

    /** Computes a chunk of it. @throws org.casus.analysis.calibration.LostParticleException where the round has to be given up */
    public ComputedChunk compute(int chunk) throws IOException {
        return chunks.compute(chunk, row);
    }
}
