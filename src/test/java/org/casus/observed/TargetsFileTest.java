package org.casus.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.casus.outcome.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsFileTest {
    private static final String HEAD = "date,measure,unit,value,low,high,source\n";

    @TempDir
    Path temp;

    private Reading read(String text) throws Exception {
        return TargetsFile.read(Frames.file(temp, "t.csv", text), "t.csv", Frames.SMALL);
    }

    @Test
    void readsRowsQuotesAndBounds() throws Exception {
        Reading r = read("\uFEFF" + HEAD + "2001-01-15,area.N,km2,120.5,100,130,\"Survey, \"\"first\"\"\"\r\n\r\n2001-02,deaths.total,dead,40,,,Count\n");
        assertThat(r.faults()).isEmpty();
        Observation o = r.observations().get(0);
        assertThat(o.value()).isEqualTo(120.5);
        assertThat(o.low()).isEqualTo(100);
        assertThat(o.source()).isEqualTo("Survey, \"first\"");
        assertThat(r.observations().get(1).period().days()).isEqualTo(28);
        assertThat(r.observations().get(1).low()).isNaN();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2001-13-01,area.N,km2,1,,,s|'2001-13-01' is no date",
        "yesterday,area.N,km2,1,,,s|'yesterday' is no date",
        "2001-02-05/2001-02-01,area.N,km2,1,,,s|before it starts",
        "2001-02-01,aera.N,km2,1,,,s|unknown measure 'aera.N'",
        "2001-02-01,aera.N,km2,1,,,s|Did you mean 'area.N'?",
        "2001-02-01,holds.MOD.N,1 or 0,1,,,s|there is no zone 'MOD' in 'holds.MOD.N'; zones are MID, FORT. Did you mean 'MID'?",
        "2001-02-01,control.MID.X,1 or 0,1,,,s|there is no side 'X'",
        "2001-02-01,event.PSH,times,1,,,s|there is no event 'PSH'",
        "2001-02-01,change.deaths.total,share,1,,,s|only stocks change",
        "2001-02-01,area.N+deaths.total,x,1,,,s|adds up a stock and a count",
        "2001-02,deaths.total,dead,-4,,,s|negative count -4.0 of deaths.total",
        "2001-02,deaths.total,dead,4,-1,9,s|negative count -1.0",
        "2001-02,deaths.total,dead,4,5,9,s|must lie between low 5.0 and high 9.0",
        "2001-02-01,area.N,km2,,,,s|value '' is no number",
        "2001-02-01,area.N,km2,1 200,,,s|value '1 200' is no number",
        "2001-02-01,area.N,km2,NaN,,,s|value 'NaN' is no number",
        "2001-02-01,holds.MID.N,1 or 0,.5,,,s|must be 1 (holds most of the zone) or 0",
        "2001-02,event.PACT,first time,1,,,s|is written as that day and the value 1",
        "2001-02-01,area.N,km2,1|the row has 4 cells, the head 7"})
    void badRowsAreNamedWithTheirLine(String row, String message) throws Exception {
        Reading r = read(HEAD + "2001-02-01,area.S,km2,5,,,s\n" + row + "\n2001-02-08,area.S,km2,5,,,s\n");
        assertThat(r.observations()).hasSize(2);
        assertThat(r.faults()).singleElement().asString().startsWith("t.csv:3: ").contains(message);
    }

    /** A table may serve several scenarios; what is counted must lie inside with all its days. */
    @ParameterizedTest
    @ValueSource(strings = {"2001-05-01,area.N,km2,1", "2001-04,deaths.total,dead,1", "2000-12-31,area.N,km2,1"})
    void rowsOutsideTheHorizonAreNoFaults(String row) throws Exception {
        Reading r = read(HEAD + "2001-02-01,area.S,km2,5,,,s\n" + row + ",,,s\n");
        assertThat(r.observations()).hasSize(1);
        assertThat(r.faults()).isEmpty();
        assertThat(r.notes()).singleElement().asString().startsWith("t.csv: 1 row(s) lie outside the horizon, 2001-01-01 to 2001-04-02, and are"
                + " passed over, such as ").contains("(line 3)");
    }

    /** Rows outside are read all the same, so that a table that is wrong is found wrong by whoever reads it. */
    @Test
    void rowsOutsideTheHorizonAreCheckedToo() throws Exception {
        Reading r = read(HEAD + "2001-05-01,area.N,km2,1,,,s\n2001-05-01,area.N,km2,2,,,s\n2001-05,deaths.total,dead,-1,,,s\n"
                + "2001-05-01,aera.N,km2,1,,,s\n");
        assertThat(r.faults()).extracting(Fault::line).containsExactly(3, 4, 5);
    }

    @Test
    void allFaultsAtOnce() throws Exception {
        Reading r = read(HEAD + "x,area.N,km2,1,,,s\n2001-02-01,nowhere,km2,1,,,s\n2001-02-01,area.N,km2,1,,,s\n2001-02-01,area.N,km2,2,,,s\n");
        assertThat(r.faults()).extracting(Fault::line).containsExactly(2, 3, 5);
        assertThat(r.faults().get(2).message()).contains("line 4 has area.N in 2001-02-01 from the same source already");
        assertThat(r.observations()).hasSize(1);
    }

    @Test
    void otherSourcesMaySayOtherwise() throws Exception {
        Reading r = read(HEAD + "2001-02-01,area.N,km2,1,,,one\n2001-02-01,area.N,km2,2,,,other\n");
        assertThat(r.faults()).isEmpty();
        assertThat(r.observations()).hasSize(2);
    }

    @Test
    void otherColumns() throws Exception {
        assertThatThrownBy(() -> read("day,measure,unit,value,low,high,source\n")).isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("t.csv:1: column date missing; found day, measure");
        assertThatThrownBy(() -> read("date;measure;unit;value;low;high;source\n")).hasMessageContaining("parted by semicolons");
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
        Reading more = read("date,measure,unit,value,low,high,source,sourc\n2001-02-01,area.N,km2,1,,,s,x\n");
        assertThat(more.faults()).singleElement().asString().contains("unknown column 'sourc'").contains("Did you mean 'source'?");
        assertThat(more.observations()).hasSize(1);
    }

    @Test
    void mixedEncodings() throws Exception {
        byte[] latin = (HEAD + "2001-02-01,area.N,km2,1,,,s\n2001-02-08,area.N,km2,1,,,Zo\u00eb\n").getBytes(StandardCharsets.ISO_8859_1);
        Reading r = TargetsFile.read(Frames.file(temp, "l.csv", latin), "l.csv", Frames.SMALL);
        assertThat(r.observations()).hasSize(1);
        assertThat(r.faults()).singleElement().asString().startsWith("l.csv:3: ").contains("not UTF-8");
        Path wide = Frames.file(temp, "w.csv", HEAD.getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> TargetsFile.read(wide, "w.csv", Frames.SMALL)).hasMessageContaining("looks like UTF-16");
    }

    @Test
    void anOpenQuoteIsFatal() {
        assertThatThrownBy(() -> read(HEAD + "2001-02-01,area.N,km2,1,,,\"s\n2001-02-01,area.N,km2,1,,,s\n"))
                .hasMessageContaining("t.csv:2: a quote opens here and never closes");
    }

    @Test
    void theFirstDayIsNoTestAndUnmeasuredNamesAreTold() throws Exception {
        Frame frame = Frames.SMALL.naming(Map.of("deaths.WATCH", "deaths.total", "wheat", ""));
        Path file = Frames.file(temp, "t.csv", HEAD + "2001-01-01,area.N,km2,1,,,s\n2001-02,deaths.WATCH,dead,3,,,s\n2001-02,wheat,t,3,,,s\n");
        Reading r = TargetsFile.read(file, "t.csv", frame);
        assertThat(r.faults()).isEmpty();
        assertThat(r.observations()).singleElement().extracting(Observation::measure).isEqualTo("deaths.WATCH");
        assertThat(r.notes()).hasSize(2).anyMatch(n -> n.contains("first day")).anyMatch(n -> n.contains("1 row(s) of wheat"));
    }
}
