package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.outcome.files.JsonText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindcastCommandTest {
    private static final String HEAD = "date,measure,unit,value,low,high,source\n";
    private static final String GOOD = HEAD
            + "2001-01,deaths.total,dead,900,,,almanac\n2001-02,deaths.total,dead,700,,,almanac\n"
            + "2001-02-20,area.N,km2,1500,1400,1600,atlas\n2001-02-20,holds.NCAP.N,1 or 0,1,,,atlas\n";

    @TempDir
    Path temp;

    private Path out;

    @BeforeEach
    void folder() {
        out = temp.resolve("out");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private Shell hindcast(Path observed, String... more) {
        String[] args = {"hindcast", Shell.TINY, "--observed", observed.toString(), "-n", "6", "--out", out.toString()};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Shell.run(all);
    }

    @Test
    void tellsScoresAndWritesFourFiles() throws IOException {
        Shell shell = hindcast(file("o.csv", GOOD));
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out()).contains("6 runs of 12 weeks", "killed  ", "Who holds which zone, 1 checks of 1 zones", "hindcast.html");
        assertThat(shell.out()).as("head of the scores, in one line or two").containsPattern("skill:[^\\n]*(\\n +)?persistence");
        assertThat(shell.out()).containsAnyOf("Where Casus loses:", "No baseline does better");
        assertThat(out.resolve("hindcast.html")).content().contains("<svg ", "Where Casus loses");
        assertThat(Files.readAllLines(out.resolve("hindcast.csv"))).hasSize(1 + 4);
        assertThat(Files.readAllLines(out.resolve("skill.csv"))).startsWith("measure,baseline,skill,low95,high95,compared")
                .anyMatch(l -> l.matches("who holds which zone,random actions,[^,]+,,,1"));
    }

    @Test
    void theFilesAreTheSameAtAnyNumberOfThreads() throws IOException {
        Path observed = file("o.csv", GOOD);
        List<byte[]> first = new ArrayList<>();
        for (String threads : List.of("1", "2", "7")) {
            Shell shell = hindcast(observed, "--threads", threads);
            assertThat(shell.code()).as(shell.err()).isZero();
            List<byte[]> files = new ArrayList<>(List.of(shell.out().getBytes(StandardCharsets.UTF_8)));
            for (String name : List.of("hindcast.json", "hindcast.csv", "skill.csv", "hindcast.html")) {
                files.add(Files.readAllBytes(out.resolve(name)));
            }
            if (first.isEmpty()) {
                first.addAll(files);
            }
            for (int i = 0; i < files.size(); i++) {
                assertThat(files.get(i)).as("file " + i + " on " + threads + " threads").isEqualTo(first.get(i));
            }
        }
        assertThat(hindcast(observed, "--threads", "0").err()).contains("--threads 0 must lie in [1, 1024]");
    }

    @Test
    void jsonOnStdoutIsTheFile() throws IOException {
        Shell shell = hindcast(file("o.csv", GOOD), "--json", "--quiet", "--seed", "40");
        assertThat(shell.err()).isEmpty();
        JsonNode json = shell.json();
        assertThat(json).isEqualTo(JsonText.read(Files.readString(out.resolve("hindcast.json"))));
        assertThat(json.path("firstSeed").asLong()).isEqualTo(40);
        assertThat(json.path("measures").path(0).path("skill").path("persistence").path("compared").asInt()).isEqualTo(1);
        assertThat(json.path("measures").path(0).path("points").path(0).path("crpsOf").path("linear trend").isNull()).isTrue();
        assertThat(json.path("zones").path("checks").asInt()).isEqualTo(1);
        assertThat(json.path("zones").path("skill").path("random actions").path("interval95").path("low").isNull()).as("one zone").isTrue();
        assertThat(json.path("command").asText()).contains("hindcast " + Shell.TINY, "-n 6 --seed 40");
        JsonNode again = hindcast(temp.resolve("o.csv"), "--json", "--quiet", "--seed", "40").json();
        assertThat(again).isEqualTo(json);
    }

    @Test
    void badRowsStopItUnlessLenient() throws IOException {
        Path bad = file("bad.csv", GOOD + "2001-07-01,area.N,km2,5,9,,atlas\n2001-02-01,holds.NCUP.N,1 or 0,1,,,atlas\n2001-01,deaths.total,dead,-5,,,x\n");
        Shell shell = hindcast(bad);
        assertThat(shell.code()).isEqualTo(3);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("bad.csv:6: value 5.0 must lie between low 9.0", "bad.csv:7: there is no zone 'NCUP'",
                "Did you mean 'NCAP'?", "bad.csv:8: negative count", "--lenient scores the other 4 observation(s)");
        assertThat(out).doesNotExist();
        Shell lenient = hindcast(bad, "--lenient");
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).contains("bad.csv:6:", "3 row(s) left out");
        assertThat(lenient.out()).contains("3 fault(s) in the files were passed over");
    }

    @Test
    void rowsOutsideTheHorizonAreNoFaults() throws IOException {
        Shell shell = hindcast(file("wide.csv", GOOD + "2001-07-01,area.N,km2,5,,,atlas\n2000-12,deaths.total,dead,5,,,almanac\n"));
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.err()).doesNotContain("horizon", "left out");
        assertThat(shell.out()).containsOnlyOnce("outside the horizon").contains("2 row(s) lie outside the horizon, 2001-01-01 to ",
                "such as area.N of 2001-07-01 (line 6)").doesNotContain("fault(s)");
    }

    @Test
    void filesThatCannotBeUsed() throws IOException {
        assertThat(hindcast(file("c.csv", "when,what\n1,2\n"), "--lenient").code()).isEqualTo(3);
        assertThat(hindcast(file("c.csv", "when,what\n1,2\n"), "--lenient").err()).contains("c.csv:1: columns date, measure");
        Shell nothing = hindcast(file("n.csv", HEAD + "2001-07-01,area.N,km2,5,,,atlas\n"), "--lenient");
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("1 row(s) lie outside the horizon", "nothing is left that could be scored");
        Files.write(temp.resolve("l.csv"), (GOOD + "2001-02-21,area.N,km2,5,,,Zo\u00eb\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(hindcast(temp.resolve("l.csv")).err()).contains("l.csv:6: bytes that are not UTF-8");
    }

    @Test
    void usage() throws IOException {
        assertThat(hindcast(temp.resolve("none.csv")).code()).isEqualTo(2);
        assertThat(hindcast(temp.resolve("none.csv")).err()).contains("--observed: there is no file");
        assertThat(Shell.run("hindcast", Shell.TINY).err()).contains("give --observed FILE or --events FILE");
        assertThat(hindcast(file("o.csv", GOOD), "-n", "1").code()).isEqualTo(2);
        assertThat(hindcast(temp.resolve("o.csv"), "--deviation", "0").code()).isEqualTo(2);
        Shell help = Shell.run("hindcast", "--help");
        assertThat(help.out()).contains("Examples:", "--lenient", "3     invalid scenario").doesNotContain("${");
    }

    @Test
    void eventsOfTheUcdpAndNamesOfMeasures() throws IOException {
        file("measures.csv", "measure,series,note\ndeaths.ALMANAC,deaths.total,\nwheat,,not in runs\n");
        Path observed = file("o.csv", HEAD + "2001-01,deaths.ALMANAC,dead,900,,,almanac\n2001-01,wheat,t,9,,,almanac\n");
        Path events = file("ged.csv", "id,type_of_violence,adm_1,country,date_start,date_end,deaths_civilians,best,high,low\n"
                + "1,1,North province,Norvia,2001-01-05 00:00:00.000,2001-01-05 00:00:00.000,2,30,40,20\n"
                + "2,3,,Norvia,2001-02-05 00:00:00.000,2001-02-05 00:00:00.000,5,5,5,5\n");
        Shell shell = hindcast(observed, "--events", events.toString(), "--country", "Norvia", "--json");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.json().findValuesAsText("name")).contains("deaths.ALMANAC [dead]", "deaths.total [dead]", "deaths.civilians [dead]");
        assertThat(shell.json().path("notes").toString()).contains("1 row(s) of wheat", "2 dated events in 2 whole months");
    }

    @Test
    void scriptedHistoryIsABaselineWhereATableSaysIt() throws IOException {
        Path observed = file("o.csv", GOOD);
        assertThat(hindcast(observed).out()).contains("scripted history is not available: there is no ", "not available");
        Path script = file("h.csv", "date,actor,action,zone,level,mix,source\n2001-01-09,NV,PUSH,FORT,full,,almanac\n");
        JsonNode push = hindcast(observed, "--script", script.toString(), "--json").json();
        assertThat(push.path("command").asText()).contains(" --script ");
        assertThat(push.path("notes").toString()).contains("scripted history: 1 dated choices of 1 of 3 actors");
        double score = score(push);
        Files.writeString(script, "date,actor,action,zone,level,mix,source\n2001-01-09,ES,AIR,,20 sorties a day,line,almanac\n");
        assertThat(score(hindcast(observed, "--script", script.toString(), "--json").json())).isPositive().isNotEqualTo(score);
        assertThat(Files.readAllLines(out.resolve("hindcast.csv")).get(0)).contains(",random,scripted,pit,");
        assertThat(out.resolve("hindcast.html")).content().contains("scripted history").doesNotContain("not available");
        Files.writeString(script, "date,actor,action,source\n2001-01-09,ES,AIRR,almanac\n");
        Shell bad = hindcast(observed, "--script", script.toString());
        assertThat(bad.code()).isEqualTo(3);
        assertThat(bad.err()).contains("h.csv:2", "AIRR", "Did you mean 'AIR'?");
    }

    private static double score(JsonNode json) {
        return json.path("measures").path(0).path("points").path(1).path("crpsOf").path("scripted history").asDouble(-1);
    }
}
