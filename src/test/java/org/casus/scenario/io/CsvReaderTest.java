package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casus.scenario.io.CsvReader.Cell;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static List<List<String>> read(String text) throws Unreadable {
        return CsvReader.read(text, "t.csv").stream().map(r -> r.stream().map(Cell::text).toList()).toList();
    }

    @Test
    void readsCellsOfEveryLineEnd() throws Unreadable {
        List<List<String>> rows = List.of(List.of("id", "a"), List.of("x", "1"));
        assertThat(read("id,a\nx,1")).isEqualTo(rows);
        assertThat(read("id,a\r\nx,1\r\n")).isEqualTo(rows);
        assertThat(read("id,a\rx,1\r")).isEqualTo(rows);
        assertThat(read("id, a \n\n,\nx,1\n")).isEqualTo(rows);
    }

    @Test
    void emptyCellsKeepTheirPlace() throws Unreadable {
        assertThat(read("a,,c\n,b,\n")).isEqualTo(List.of(List.of("a", "", "c"), List.of("", "b", "")));
        assertThat(read("a,")).isEqualTo(List.of(List.of("a", "")));
    }

    @Test
    void quotesHoldCommasQuotesAndLines() throws Unreadable {
        assertThat(read("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\n")).isEqualTo(List.of(List.of("a,b", "say \"x\"", "two\nlines")));
    }

    @Test
    void cellsKnowTheirPlace() throws Unreadable {
        List<List<Cell>> rows = CsvReader.read("id,a\n\"x\ny\",1\nz,2\n", "t.csv");
        assertThat(rows.get(1).get(1).mark()).isEqualTo(new Mark("t.csv", 3, 4));
        assertThat(rows.get(2).get(1).mark()).isEqualTo(new Mark("t.csv", 4, 3));
    }

    @Test
    void brokenQuotesAreTold() {
        assertThatThrownBy(() -> read("a,\"b\nc")).isInstanceOf(Unreadable.class).hasMessageContaining("never closed");
        assertThatThrownBy(() -> read("\"a\"b,c")).hasMessageContaining("text follows a closing quote");
        assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("is not text");
    }

    @Test
    void nothingIsNoRow() throws Unreadable {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\r\n,,\n")).isEmpty();
    }
}
