package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static final Mark FILE = Mark.of("f.yaml");

    @Test
    void readsUtf8WithAndWithoutMark() throws Unreadable {
        assertThat(TextReader.decode("Zürich ✓".getBytes(StandardCharsets.UTF_8), FILE)).isEqualTo("Zürich ✓");
        assertThat(TextReader.decode("\uFEFFa: 1".getBytes(StandardCharsets.UTF_8), FILE)).isEqualTo("a: 1");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> new TextReader().read(java.nio.file.Path.of("src"))).hasMessageContaining("this is a folder");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] latin = "a: 1\nb: Zürich".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> TextReader.decode(latin, FILE))
                .hasMessage("byte 9 (0xFC) is not UTF-8; save the file as UTF-8")
                .satisfies(e -> assertThat(((Unreadable) e).mark()).isEqualTo(new Mark("f.yaml", 2, 5)));
        assertThatThrownBy(() -> TextReader.decode("a: 1".getBytes(StandardCharsets.UTF_16), FILE))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> TextReader.decode(new byte[] {'a', (byte) 0xC3}, FILE)).hasMessageContaining("byte 1");
    }
}
