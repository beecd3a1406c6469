package org.casus.observed;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/** Whatever the bytes, the readers of observed files return or refuse; nothing else is ever thrown. */
@Tag("fuzz")
class ObservedFuzzTest {
    private static final String TARGETS = "date,measure,unit,value,low,high,source\n";
    private static final String EVENTS = "id,date_start,date_end,adm_1,type_of_violence,best,high,low,deaths_civilians,country\n";
    private static final String STAKEHOLDERS = "name,capability,position,salience\na,1,2,.5\n";

    @FuzzTest(maxDuration = "60s")
    void targets(byte[] bytes) throws IOException {
        read(TARGETS, bytes, f -> TargetsFile.read(f, "f.csv", Frames.SMALL));
    }

    @FuzzTest(maxDuration = "60s")
    void events(byte[] bytes) throws IOException {
        read(EVENTS, bytes, f -> UcdpEvents.read(f, "f.csv", Frames.SMALL, null, Map.of()));
    }

    @FuzzTest(maxDuration = "60s")
    void stakeholders(byte[] bytes) throws IOException {
        read(STAKEHOLDERS, bytes, f -> {
            StakeholdersFile.read(f, "f.csv");
            return null;
        });
    }

    private static void read(String head, byte[] bytes, Reader reader) throws IOException {
        Path file = Files.createTempFile("casus-fuzz", ".csv");
        try {
            byte[] start = head.getBytes(StandardCharsets.UTF_8);
            byte[] all = Arrays.copyOf(start, start.length + bytes.length);
            System.arraycopy(bytes, 0, all, start.length, bytes.length);
            Files.write(file, all);
            reader.read(file);
        } catch (UnusableFileException refused) {
            // as it should
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private interface Reader {
        Reading read(Path file) throws IOException, UnusableFileException;
    }
}
