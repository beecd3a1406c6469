package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program names the sources that it was built from. */
class ModelDigestTest {
    private static final Path SOURCES = Path.of("src/main");

    @Test
    void isThatOfTheSourcesByNameWithPlainLineEnds() throws Exception {
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, String> file : files().entrySet()) {
            sum.update(MessageDigest.getInstance("SHA-256").digest(file.getValue().getBytes(StandardCharsets.UTF_8)));
            sum.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Defaults.digest()).isEqualTo(HexFormat.of().formatHex(sum.digest()));
    }

    @Test
    void namesTheBuild() {
        String text = "0.1.0 (model " + Defaults.digest().substring(0, 8) + ")";
        assertThat(Defaults.build().text()).isEqualTo(text.replace("0.1.0", Defaults.version()));
        assertThat(Shell.run("--version").out()).contains("Casus " + Defaults.build().text());
    }

    /** What runs hang on: neither windows nor reports. */
    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = SOURCES.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("java/org/casus/gui/") && !name.startsWith("java/org/casus/report/")) {
                    String text = Files.readString(file).replace("\r\n", "\n");
                    files.put(name, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
                }
            }
        }
        return files;
    }
}
