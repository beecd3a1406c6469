package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BargainCommandTest {
    private static final String SHIPPED = "scenarios/bargaining/emissions.csv";

    @TempDir
    Path temp;

    private Shell bargain(String... more) {
        String[] args = {"bargain", SHIPPED, "--out", temp.resolve("out").toString()};
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Shell.run(all);
    }

    @Test
    void faithfulJsonHasThePublishedRounds() {
        JsonNode json = bargain("--faithful", "--rounds", "4", "--json").json();
        assertThat(json.path("faithful").asBoolean()).isTrue();
        assertThat(json.path("meaning").path("capitulation").asText()).startsWith("published: nobody ever gives in");
        assertThat(json.path("rounds").path(2).path("median").asDouble()).isCloseTo(9.6109, offset(1e-3));
        assertThat(json.path("rounds").path(4).path("mean").asDouble()).isCloseTo(7.3581, offset(1e-3));
        assertThat(json.path("rounds").path(1).path("risks").path("Greece").asDouble()).isCloseTo(1.1121, offset(1e-3));
        JsonNode move = json.path("rounds").path(1).path("moves").path(0);
        assertThat(move.path("name").asText() + " " + move.path("kind").asText() + " " + move.path("by").asText())
                .isEqualTo("Belgium compromise France");
        assertThat(json.path("settlement").path("words").asText()).isEqualTo("not converged after 4 rounds");
    }

    @Test
    void textSaysHowItEndedAndWhoMovedWhom() {
        Shell faithful = bargain("--faithful", "--rounds", "300");
        assertThat(faithful.code()).isZero();
        assertThat(faithful.out()).contains("no defect repaired", "Oscillates with period", "Belgium     compromises with            France");
        Shell repaired = bargain();
        assertThat(repaired.out()).contains("repaired: capitulation, probability, choice, order, oscillation", "Converged at round");
        assertThat(bargain("--keep", "probability,ORDER").said()).contains("repaired: capitulation, choice, oscillation; kept: probability, order");
        assertThat(bargain("--fix", "choice").out()).contains("repaired: choice; kept: capitulation");
    }

    @Test
    void eachDefectByItselfChangesSomething() {
        String faithful = bargain("--faithful", "--rounds", "12", "--json").json().path("rounds").toString();
        for (String defect : new String[] {"probability", "choice", "oscillation"}) {
            assertThat(bargain("--fix", defect, "--rounds", "12", "--json").json().path("rounds").toString()).as(defect).isNotEqualTo(faithful);
        }
        String repaired = bargain("--rounds", "12", "--json").json().path("rounds").toString();
        for (String defect : new String[] {"probability", "order", "oscillation"}) {
            assertThat(bargain("--keep", defect, "--rounds", "12", "--json").json().path("rounds").toString()).as(defect).isNotEqualTo(repaired);
        }
    }

    @Test
    void theStatusQuoMatters() {
        JsonNode plain = bargain("--faithful", "--json").json();
        JsonNode half = bargain("--faithful", "--status-quo", "0.5", "--better", "0.9", "--json").json();
        assertThat(half.path("faithful").asBoolean()).isFalse();
        assertThat(half.path("rounds").path(1).path("risks")).isNotEqualTo(plain.path("rounds").path(1).path("risks"));
    }

    @Test
    void filesAreWritten() throws IOException {
        bargain("--faithful", "--rounds", "3", "--pairs");
        Path out = temp.resolve("out");
        assertThat(Files.readAllLines(out.resolve("rounds.csv"))).hasSize(5).contains("0,7,7.389955687,0");
        assertThat(Files.readAllLines(out.resolve("positions.csv"))).hasSize(41);
        assertThat(Files.readAllLines(out.resolve("moves.csv"))).hasSize(10).anyMatch(l -> l.startsWith("1,Belgium,compromise,France,7,8.4159"));
        assertThat(Files.readAllLines(out.resolve("pairs.csv"))).hasSize(271);
        assertThat(ImageIO.read(out.resolve("positions.png").toFile()).getWidth()).isEqualTo(1600);
        assertThat(Files.readString(out.resolve("positions.svg"))).contains("weighted median", "Belgium");
        bargain("--rounds", "3");
        assertThat(out.resolve("pairs.csv")).doesNotExist();
    }

    @Test
    void shippedIssuesGoByName() {
        assertThat(Shell.run("bargain", "emissions", "--rounds", "1", "--out", temp.toString()).code()).isZero();
        Shell near = Shell.run("bargain", "emission");
        assertThat(near.code()).isEqualTo(2);
        assertThat(near.err()).contains("there is no file 'emission'. Did you mean 'emissions'?");
    }

    @Test
    void faultyFilesAreRefusedWithEveryFault() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad.csv"), "name,capability,position,salience\nA,-1,2,.5\nB,1,NaN,.5\n");
        Shell shell = Shell.run("bargain", bad.toString());
        assertThat(shell.code()).isEqualTo(3);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("bad.csv:2: column 2, capability '-1'", "bad.csv:3: column 3, position 'NaN'");
        Path same = Files.writeString(temp.resolve("same.csv"), "name,capability,position,salience\nA,1,2,.5\nB,1,2,.5\n");
        assertThat(Shell.run("bargain", same.toString()).err()).contains("nothing to bargain over");
        Path wrong = Files.writeString(temp.resolve("wrong.csv"), "name,capability,salience\nA,1,.5\n");
        assertThat(Shell.run("bargain", wrong.toString()).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--fix capitulaton|Did you mean 'capitulation'?",
        "--faithful --keep order|exclude each other",
        "--fix order --keep order|exclude each other",
        "--better 0.5|changes nothing",
        "--status-quo 0.5|needs --better",
        "--status-quo NaN --better 1|must lie in [0, 1]",
        "--rounds -1|must lie in [0, 10000]",
        "--rounds 10000 --pairs|Lower --rounds"})
    void wrongUse(String options, String expected) {
        Shell shell = bargain(options.split(" "));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains(expected);
    }
}
