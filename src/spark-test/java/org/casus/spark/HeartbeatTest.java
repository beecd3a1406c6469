package org.casus.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.casus.experiment.study.StudyFaultException;
import org.casus.experiment.study.StudyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One driver at a time works on a study; what a dead one left stands in nobody's way. */
class HeartbeatTest {
    private static final long BEAT = 200;

    @TempDir
    Path temp;

    private FarFolder folder() throws Exception {
        return FarFolder.at(temp.toUri().toString(), new Configuration());
    }

    @Test
    void aLivingOwnerIsNamed() throws Exception {
        FarFolder folder = folder();
        try (Heartbeat first = Heartbeat.beating(folder, "the first driver", BEAT)) {
            assertThatThrownBy(() -> Heartbeat.beating(folder, "the second", BEAT)).isInstanceOf(StudyFaultException.class)
                    .hasMessageContaining("is being worked on by the first driver; wait for it");
        }
        Heartbeat.beating(folder, "the second", BEAT).close();
        assertThat(folder.has(StudyFolder.BUSY)).isFalse();
    }

    @Test
    void aDeadOwnerIsFollowed() throws Exception {
        FarFolder folder = folder();
        folder.write(StudyFolder.BUSY, "a driver that was killed\n7\n".getBytes(StandardCharsets.UTF_8));
        try (Heartbeat next = Heartbeat.beating(folder, "the next", BEAT)) {
            assertThat(new String(folder.read(StudyFolder.BUSY), StandardCharsets.UTF_8)).startsWith("the next\n");
        }
    }

    @Test
    void onOwnFilesTheSystemsLockHoldsAsForTheEmbeddedEngine() throws Exception {
        FarFolder folder = folder();
        try (Closeable first = Heartbeat.take(folder, "the first")) {
            assertThatThrownBy(() -> Heartbeat.take(folder, "the second")).isInstanceOf(StudyFaultException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }
}
