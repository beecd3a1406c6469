package org.casus.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void numbersStandToTheRight() {
        assertThat(new Columns("who", "killed").row("north", "12").row("a southern side", "1,234").lines())
                .containsExactly("who              killed", "north                12", "a southern side   1,234");
    }

    @Test
    void wordsGoOnInTheNextLineWhereALineWouldBeTooLong() {
        String words = "word ".repeat(30).strip();
        List<String> lines = new Columns("what", "n", "why").row(words, "1", words).row("short", "20", "none").lines();
        assertThat(lines).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(110)).hasSizeGreaterThan(4);
        assertThat(lines.get(1)).startsWith("word word").contains("   1  word");
        assertThat(lines.get(2)).startsWith("word word").doesNotContain("1");
        assertThat(String.join(" ", lines).split("word", -1)).hasSize(61);
    }

    @Test
    void headsGiveWayBeforeCellsAndShortCellsStayWhole() {
        String[] cells = {"one two three four five six", "+0.1 (1)", "-12.3 (11)", "x".repeat(90)};
        List<String> lines = new Columns("what", "a head of many words", "another head of words", "last").row(cells).lines();
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("\n", lines)).contains("+0.1 (1)", "-12.3 (11)");
    }

    @Test
    void aWordIsNeverBroken() {
        String word = "x".repeat(130);
        assertThat(new Columns("a", "b").row(word, "1").lines().get(1)).startsWith(word);
    }
}
