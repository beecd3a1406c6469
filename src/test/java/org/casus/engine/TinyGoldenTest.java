package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Event;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;

/**
 * A small run written out: it changes when behaviour changes, and never otherwise. After a change that is meant,
 * look at the differences and write it anew: {@code mvn test -Dtest=TinyGoldenTest -Dcasus.golden=write}.
 */
class TinyGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/tiny-run.txt");
    private static final List<String> SHOWN = List.of(
            "area.N", "area.S", "heads.ARMY", "heads.GUARD", "heads.BANDS", "fighters.by.ES", "fighters.by.ground",
            "civilians.by.ES", "displaced", "sorties.ES", "belief.SU.NV", "tension.NV.SU", "agreement.PACT", "utility.NV",
            "utility.SU", "utility.ES");

    @Test
    void theSmallWarIsAsItWas() throws IOException {
        String now = text(Worlds.compiled(Worlds.tiny()));
        if ("write".equals(System.getProperty("casus.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, now);
        }
        assertThat(now).isEqualTo(Files.readString(GOLDEN));
    }

    private static String text(Blueprint b) {
        StringBuilder out = new StringBuilder();
        for (long seed : new long[] {7, 8}) {
            RunResult run = Simulation.run(b, seed, 12, Logging.FULL);
            out.append("seed ").append(seed).append("\nweek ").append(String.join(" ", SHOWN)).append('\n');
            for (int row = 0; row < run.trajectory().size(); row++) {
                out.append(row);
                for (String c : SHOWN) {
                    out.append(String.format(Locale.ROOT, " %.6g", run.trajectory().at(row, c)));
                }
                out.append('\n');
            }
            for (Event e : run.events()) {
                out.append(String.format(Locale.ROOT, "%d %s %s %s%n", e.week(), e.kind(), e.actor(), e.text()));
            }
            out.append("all series as bits: ").append(digest(run)).append('\n');
        }
        return out.toString().replace("\r\n", "\n");
    }

    /** SHA-256 of the raw bits of all series, and of who chose what. */
    private static String digest(RunResult run) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(ReproducibilityTest.bits(run).toString().getBytes(StandardCharsets.UTF_8));
            run.decisions().forEach(d -> sha.update((d.week() + d.actor() + d.chosen() + Double.doubleToRawLongBits(d.uniform()))
                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
