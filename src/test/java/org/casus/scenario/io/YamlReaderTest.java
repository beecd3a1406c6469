package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private Node.Fields read(String text) throws Unreadable {
        return YamlReader.read(text, "f.yaml", problems);
    }

    private Object value(String text) throws Unreadable {
        return ((Node.Scalar) read("k: " + text).get("k")).value();
    }

    @Test
    void wordsThatLookLikeTruthsAndDatesStayText() throws Unreadable {
        assertThat(value("no")).isEqualTo("no");
        assertThat(value("ON")).isEqualTo("ON");
        assertThat(value("2001-02-03")).isEqualTo("2001-02-03");
        assertThat(value("1_000")).isEqualTo("1_000");
        assertThat(value("5/wk")).isEqualTo("5/wk");
        assertThat(value("'5'")).isEqualTo("5");
        assertThat(value("!!str 5")).isEqualTo("5");
    }

    @Test
    void numbersTruthsAndNothingAreKnown() throws Unreadable {
        assertThat(value("5")).isEqualTo(5L);
        assertThat(value("-.5e-2")).isEqualTo(-.005);
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("")).isNull();
        assertThat(value("~")).isNull();
    }

    @Test
    void everyPartKnowsItsPlace() throws Unreadable {
        Node.Fields top = read("a: 1\nb:\n  c: [x, y]\n");
        Locator locator = new Locator(top);
        assertThat(locator.of(List.of("b", "c", "1"))).isEqualTo(new Mark("f.yaml", 3, 10));
        assertThat(locator.of(List.of("b"))).isEqualTo(new Mark("f.yaml", 2, 1));
        assertThat(locator.of(List.of("b", "none"))).isEqualTo(new Mark("f.yaml", 2, 1));
        assertThat(locator.ofKey(List.of("b", "c"))).isEqualTo(new Mark("f.yaml", 3, 3));
    }

    @Test
    void duplicateKeysAreTold() throws Unreadable {
        assertThat(read("a: 1\nb: 2\na: 3\n").get("a")).isEqualTo(new Node.Scalar(new Mark("f.yaml", 1, 4), 1L));
        assertThat(problems.sorted()).singleElement()
                .hasToString("f.yaml:3:1: the key 'a' is written twice; first in line 1");
    }

    @ParameterizedTest
    @CsvSource({".nan", ".inf", "-.Inf", "NaN", "1e999", "Infinity", "99999999999999999999999999999999999999999999"})
    void unusableNumbersAreTold(String word) throws Unreadable {
        read("a: " + word);
        assertThat(problems.any()).isTrue();
        assertThat(problems.sorted().get(0).line()).isEqualTo(1);
    }

    @Test
    void anchorsRepeatValues() throws Unreadable {
        Node.Fields top = read("a: &x {b: 1}\nc: *x\n");
        assertThat(top.get("c")).isSameAs(top.get("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a: [1, 2 | a bracket that was opened is never closed",
        "a: 'x | a quote or bracket that was opened is never closed",
        "a: b: c | a ':' stands where none is expected",
        "a: *x | refers to nothing",
        "a: &x [*x] | refers to nothing",
        "a: !!binary aGk= | the tag '!!binary' is not allowed",
        "a: !java.net.URL [x] | the tag '!java.net.URL' is not allowed",
        "a: !!javax.script.ScriptEngineManager {} | is not allowed",
        "[1, 2] | a scenario is a map of sections",
        "just words | a scenario is a map of sections",
        "? [a] : 1 | a key must be a word",
        "<<: {a: 1} | ",
    })
    void faultsAreInPlainEnglish(String text, String message) throws Unreadable {
        if (message == null) {
            assertThat(read(text).entries()).containsKey("<<");
            return;
        }
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class).hasMessageContaining(message);
    }

    @Test
    void limitsHold() {
        assertThatThrownBy(() -> read("")).hasMessage("the file is empty");
        assertThatThrownBy(() -> read("# only a comment\n")).hasMessage("the file is empty");
        assertThatThrownBy(() -> read("---\na: 1\n---\nb: 2\n")).hasMessageContaining("second document");
        assertThatThrownBy(() -> read("a: " + "[".repeat(60) + "]".repeat(60))).hasMessageContaining("nested more than 50 deep");
        assertThatThrownBy(() -> read("a:\n\t- x: 1\n")).hasMessageContaining("tab");
        assertThatThrownBy(() -> read("a: 1\nb: \"\\u")).hasMessageContaining("lacks its digits")
                .satisfies(e -> assertThat(((Unreadable) e).mark()).isEqualTo(new Mark("f.yaml", 2, 5)));
        assertThatThrownBy(() -> read("a: \u0001")).hasMessageContaining("U+0001");
        assertThatThrownBy(() -> read("a: &x [1]\nb: [" + "*x, ".repeat(51) + "]")).hasMessageContaining("more than 50 references");
    }
}
