package org.casus.experiment.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderLockTest {
    @TempDir
    Path folder;

    /** Takes a lock and shows what it says to others. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] file) throws IOException {
            try (FolderLock lock = FolderLock.take(Path.of(file[0]))) {
                System.out.print(Files.readString(Path.of(file[0])));
            }
        }
    }

    /** A table of hosts without any stands for a container whose name nobody knows. */
    @Test
    void aMachineWhoseNameNobodyKnowsCanWorkToo() throws Exception {
        Path hosts = Files.createFile(folder.resolve("hosts"));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-Djdk.net.hosts.file=" + hosts,
                        "-cp", System.getProperty("java.class.path"), Holder.class.getName(), folder.resolve("busy").toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told).isEqualTo("process " + process.pid());
    }

    @ParameterizedTest
    @CsvSource({"false,No locks available", "true,No space left on device"})
    void aFileWhoseLockCannotBeHadIsClosed(boolean locks, String why) throws IOException {
        Path busy = folder.resolve("busy");
        FileChannel file = FileChannel.open(busy, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        assertThatThrownBy(() -> FolderLock.take(new RefusingChannel(file, locks), busy)).isInstanceOf(IOException.class).hasMessageContaining(why);
        assertThat(file.isOpen()).isFalse();
        FolderLock.take(busy).close();
    }

    @Test
    void theFileOfAStudyThatIsWorkedOnIsClosed() throws IOException {
        Path busy = folder.resolve("busy");
        try (FolderLock lock = FolderLock.take(busy)) {
            FileChannel file = FileChannel.open(busy, StandardOpenOption.READ, StandardOpenOption.WRITE);
            assertThatThrownBy(() -> FolderLock.take(file, busy)).isInstanceOf(StudyFaultException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(file.isOpen()).isFalse();
        }
    }
}
