package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {
    private static Node.Fields read(String text) throws Unreadable {
        return YamlReader.read(text, "f.yaml", new Problems());
    }

    @Test
    void writesCanonicalJson() throws Unreadable {
        assertThat(Digest.canonical(read("b: [1, x, true]\na: {d: \"q\\\"\\n\", c: .5}\n")))
                .isEqualTo("{\"a\":{\"c\":0.5,\"d\":\"q\\\"\\u000a\"},\"b\":[1.0,\"x\",true]}");
    }

    @Test
    void orderAndSpellingOfNumbersDoNotMatter() throws Unreadable {
        assertThat(Digest.of(read("{a: 1, b: 2.50}"))).isEqualTo(Digest.of(read("b: 2.5 # two and a half\na: 1.0\n")));
        assertThat(Digest.of(read("{a: 1}"))).isNotEqualTo(Digest.of(read("{a: '1'}")));
    }

    /** SHA-256 of the two characters {}. */
    @Test
    void isSha256() throws Unreadable {
        assertThat(Digest.of(read("{}"))).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
