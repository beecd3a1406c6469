package org.casus.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.casus.analysis.calibration.LostParticleException;
import org.casus.experiment.store.Row;
import org.casus.experiment.study.ComputedChunk;
import org.casus.experiment.study.StudyFolder;
import org.casus.scenario.io.InvalidScenarioException;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * What an executor does: it computes the one chunk of its partition and writes it under a name that no other
 * attempt has, so that attempts that are repeated, or go on after they were given up, disturb nobody.
 */
final class ChunkTask extends AbstractFunction1<Iterator<Integer>, Written> implements Serializable {
    private static final long serialVersionUID = 1;
    private final Broadcast<? extends Shipment> work;
    private final FarFolder folder;
    private final String application;

    /** @param folder of the chunks; @param application id of this application, which no other on the same folder has */
    ChunkTask(Broadcast<? extends Shipment> work, FarFolder folder, String application) {
        this.work = work;
        this.folder = folder;
        this.application = application;
    }

    @Override
    public Written apply(Iterator<Integer> partition) {
        int chunk = partition.next();
        try {
            ComputedChunk computed = work.value().compute(chunk);
            String part = StudyFolder.CHUNKS + "/" + StudyFolder.chunkName(chunk) + "." + application + "-"
                    + TaskContext.get().taskAttemptId() + StudyFolder.PART;
            folder.write(part, computed.bytes());
            return written(computed, part);
        } catch (LostParticleException e) {
            return Written.lost(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("chunk " + chunk + " cannot be written: " + e.getMessage(), e);
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException("the study cannot be read on this executor: " + e.getMessage(), e);
        }
    }

    private static Written written(ComputedChunk c, String part) {
        Row last = c.failures().isEmpty() ? null : c.failures().get(c.failures().size() - 1);
        return new Written(c.entry(), part, last == null ? -1 : last.run(), last == null ? "" : last.error());
    }
}
