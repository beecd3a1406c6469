package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 7386, appendix A, whose top is a map. */
class MergeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{a: b}|{a: c}|{a: c}",
        "{a: b}|{b: c}|{a: b, b: c}",
        "{a: b}|{a: null}|{}",
        "{a: b, b: c}|{a: null}|{b: c}",
        "{a: [b]}|{a: c}|{a: c}",
        "{a: c}|{a: [b]}|{a: [b]}",
        "{a: {b: c}}|{a: {b: d, c: null}}|{a: {b: d}}",
        "{a: [{b: c}]}|{a: [1]}|{a: [1]}",
        "{e: 1}|{a: 1}|{a: 1, e: 1}",
        "{}|{a: {bb: {ccc: null}}}|{a: {bb: {}}}"
    })
    void mergesAsTheStandardSays(String base, String patch, String result) throws Unreadable {
        Node merged = Merge.over(read(base), read(patch));
        assertThat(Digest.canonical(merged)).isEqualTo(Digest.canonical(read(result)));
    }

    private static Node.Fields read(String text) throws Unreadable {
        return YamlReader.read(text, "f.yaml", new Problems());
    }
}
