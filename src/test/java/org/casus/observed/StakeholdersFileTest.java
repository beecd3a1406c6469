package org.casus.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.theory.bargain.Stakeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StakeholdersFileTest {
    private static final String HEAD = "name,capability,position,salience\n";
    private static final String GOOD = "Up,1,2,0.5\nDown,3,4.5,1\n";

    @TempDir
    Path temp;

    private StakeholderReading read(String text) throws Exception {
        return StakeholdersFile.read(Frames.file(temp, "s.csv", text), "s.csv");
    }

    @Test
    void columnsMayStandInAnyOrderAndGoByOtherNames() throws Exception {
        StakeholderReading r = read("Salience,POSITION,Actor,Resources,source\n0.5,2,\"Up, first\",1,a\n1,4.5,Down,3,b\n");
        assertThat(r.faults()).isEmpty();
        assertThat(r.issue().orElseThrow().stakeholders())
                .containsExactly(new Stakeholder("Up, first", 1, 2, .5), new Stakeholder("Down", 3, 4.5, 1));
        assertThat(r.notes()).contains("salience is read as shares, 0 to 1", "s.csv: column(s) passed over: source");
    }

    @Test
    void salienceAboveOneIsPercent() throws Exception {
        StakeholderReading r = read(HEAD + "Up,1,2,50\nDown,3,4.5,100\n");
        assertThat(r.issue().orElseThrow().get(0).salience()).isEqualTo(.5);
        assertThat(r.notes()).contains("salience is read as percent, 0 to 100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "X,-1,2,.5|s.csv:4: column 2, capability '-1' is negative; allowed: 0 or more",
        "X,NaN,2,.5|column 2, capability 'NaN' is no number",
        "X,1,Infinity,.5|column 3, position 'Infinity' is no number",
        "X,1,0x10,.5|column 3, position '0x10' is no number",
        "X,1,,.5|column 3, position is empty",
        "X,1e200,2,.5|column 2, capability '1e200' is too large",
        "X,1,2,0|column 4, salience '0' is out of range; allowed: above 0 up to 1, or percent up to 100",
        "X,1,2,150|column 4, salience '150' is out of range",
        "X,1,2,80|s.csv:2: column 4, salience 0.5 of 'Up' is a share, yet others exceed 1",
        ",1,2,.5|column 1, name is empty",
        "a\tb,1,2,.5|column 1, name 'a b' is unfit; allowed: at most 100 characters",
        "up,1,2,.5|name 'up' stands in line 2 already",
        "X,1,2|the row has 3 cells, the head 4"})
    void faultsNameLineColumnValueAndWhatIsAllowed(String row, String expected) throws Exception {
        StakeholderReading r = read(HEAD + GOOD + row + "\n");
        assertThat(r.issue()).isEmpty();
        assertThat(r.faults()).anySatisfy(f -> assertThat(f.toString()).contains(expected));
    }

    @Test
    void faultsNameColumnsAsTheFileDoes() throws Exception {
        assertThat(read("Stakeholder,Power,position,Salience,Note\nA,x,4,.5,n\nA,1,5,.5,n\n,1,5,200,n\n").faults()).map(Fault::message).containsExactly(
                "column 2, Power 'x' is no number; allowed: a number of 0 or more", "Stakeholder 'A' stands in line 2 already; names must differ",
                "column 1, Stakeholder is empty; every stakeholder needs a name",
                "column 4, Salience '200' is out of range; allowed: above 0 up to 1, or percent up to 100");
        assertThat(read("Stakeholder,Power,position,Salience,Note\nA,1,4,.5,n\nB,1,5,.5,n\n").notes()).contains("s.csv: column(s) passed over: Note");
    }

    @Test
    void allFaultsComeAtOnce() throws Exception {
        assertThat(read(HEAD + "A,-1,x,0\nA,1,2\n,1,2,.5\n").faults()).hasSize(5);
    }

    @Test
    void whatOnlyAllRowsTogetherShow() throws Exception {
        assertThat(read(HEAD + "A,1,4,.5\n").faults()).hasToString("[s.csv:1: 1 stakeholder(s); bargaining takes two or more, one a row]");
        assertThat(read(HEAD + "A,1,4,.5\nB,2,4,1\n").faults().get(0).message()).contains("nothing to bargain over: all 2 positions are 4;");
        assertThat(read(HEAD + "A,0,4,.5\nB,0,5,1\n").faults().get(0).message()).contains("every capability is 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name,capability,positon,salience|column position missing; found name, capability, positon, salience. Is 'positon' meant for 'position'?",
        "Stakeholder,Power,positon,salience|column position missing; found Stakeholder, Power, positon, salience. Is 'positon' meant for 'position'?",
        "stakeholder,actor,capability,position,salience,x|columns 'stakeholder' and 'actor' are both read as name; keep one of them",
        "name;capability;position;salience|parted by semicolons",
        "name,actor,name,capability,position,salience|column 'name' stands more than once"})
    void badHeads(String head, String expected) throws Exception {
        try {
            assertThat(read(head + "\na,b,c,1,2,.5\n").faults().get(0).message()).contains(expected);
        } catch (UnusableFileException e) {
            assertThat(e).hasMessageContaining(expected);
        }
    }

    @Test
    void emptyWronglyEncodedAndHugeFiles() throws Exception {
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
        Path latin = Files.write(temp.resolve("l.csv"), (HEAD + "K\u00f6ln,1,2,.5\nB,1,3,.5\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(StakeholdersFile.read(latin, "l.csv").faults().get(0)).hasToString("l.csv:2: bytes that are not UTF-8; save the file as UTF-8");
        Path wide = Files.write(temp.resolve("w.csv"), (HEAD + GOOD).getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> StakeholdersFile.read(wide, "w.csv")).hasMessageContaining("UTF-16");
        Path huge = Files.write(temp.resolve("h.csv"), new byte[10_000_001]);
        assertThatThrownBy(() -> StakeholdersFile.read(huge, "h.csv")).hasMessageContaining("at most 10000000");
        String many = IntStream.range(0, 301).mapToObj(i -> "s" + i + ",1," + i + ",.5\n").collect(Collectors.joining());
        assertThatThrownBy(() -> read(HEAD + many)).hasMessageContaining("more than 300 stakeholders");
    }
}
