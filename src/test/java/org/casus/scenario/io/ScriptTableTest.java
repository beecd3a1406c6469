package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.model.ScriptEntry;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of dated choices makes every actor a scripted one; rows that cannot be meant are refused where they stand. */
class ScriptTableTest {
    private static final Path TINY = Path.of("src/test/resources/scenarios/tiny.yaml");
    private static final String HEAD = "date,actor,action,zone,level,mix,source\n";

    @TempDir
    Path temp;

    private Scenario scripted(String text) throws IOException, InvalidScenarioException {
        return ScenarioFiles.scripted(TINY, Files.writeString(temp.resolve("h.csv"), text), Shelves.NONE).scenario();
    }

    private void refused(String rows, String... messages) {
        assertThatThrownBy(() -> scripted(rows)).isInstanceOf(InvalidScenarioException.class).message().contains(messages);
    }

    @Test
    void everyActorIsScriptedAndTheSilentPass() throws Exception {
        Scenario s = scripted(HEAD + "2001-01-09,ES,AIR,,20 sorties a day,line,almanac\n2001-01-16,NV,PUSH,FORT,full,,contested: gazette\n");
        assertThat(s.actors().values()).allMatch(a -> a.decision().rule().equals("scripted") && a.decision().script().size() == 1);
        ScriptEntry air = s.actors().get("ES").decision().script().get(0);
        assertThat(air.weekFrom(s.start())).isEqualTo(1);
        assertThat(air.mix()).isEqualTo("line");
        assertThat(air.source()).isEqualTo("almanac");
        assertThat(s.actors().get("SU").decision().script().get(0).action()).isEqualTo("PASS");
        assertThat(s.actors().get("SU").decision().script().get(0).source()).isNull();
    }

    @Test
    void columnsMayBeLeftOutButNotTheSource() throws Exception {
        assertThat(scripted("source,actor,action,date\nalmanac,NV,WARN,2001-01-02\n").actors().get("NV").decision().script()).hasSize(1);
        refused("date,actor,action\n2001-01-02,NV,WARN\n", "h.csv:1", "the table needs each of the columns date, actor, action, source once");
        refused(HEAD + "2001-01-02,NV,WARN,,,,\n", "h.csv:2", "this row has no source");
    }

    @Test
    void rowsThatCannotBeMeantAreRefusedTogether() {
        refused(HEAD + "2001-01-02,NW,WARN,,,,almanac\n2001-01-02,NV,WRAN,,,,almanac\n2001-01-02,NV,PUSH,FROT,,,almanac\n"
                        + "2001-01-02,ES,AIR,,8 sortie a day,,almanac\n2001-07-02,NV,WARN,,,,almanac\n2001-01-02,NV,AIR,,,,almanac\n"
                        + "2001-01-02,ES,AIR,,,lin,almanac\n",
                "h.csv:2:12", "unknown actor 'NW'; actors are NV, SU, ES. Did you mean 'NV'?",
                "h.csv:3", "Did you mean 'WARN'?", "h.csv:4", "Did you mean 'FORT'?",
                "h.csv:5", "'8 sortie a day' is no level of AIR", "Did you mean '8 sorties a day'?",
                "h.csv:6", "2001-07-02 is not a day of the run", "h.csv:7", "NV cannot choose AIR",
                "h.csv:8", "'lin' is no mix of AIR");
        refused(HEAD + "2 January,NV,WARN,,,,almanac\n", "h.csv:2", "'2 January' is not a day of the calendar, such as");
    }

    /** A row may answer a draft instead; what is not a draft that the actor could answer is refused. */
    @Test
    void answersToDrafts() throws Exception {
        String head = "date,actor,action,level,agreement,answer,source\n";
        ScriptEntry e = scripted(head + "2001-01-09,NV,,.5,PACT,accept,almanac\n2001-01-09,NV,WARN,,,,almanac\n")
                .actors().get("NV").decision().script().get(0);
        assertThat(e.answers()).isTrue();
        assertThat(e.action()).isNull();
        assertThat(Double.parseDouble(e.level())).isEqualTo(.5);
        refused(head + "2001-01-09,NV,,.7,PACT,accept,a\n2001-01-09,ES,,,PACT,refuse,a\n2001-01-09,NV,,,PAKT,accept,a\n"
                        + "2001-01-09,NV,,,PACT,,a\n2001-01-09,SU,,,,accept,a\n2001-01-09,SU,TALK,,PACT,accept,a\n2001-01-10,SU,,,PACT,defer,a\n"
                        + "2002-01-09,SU,,,PACT,defer,a\n2001-01-09,SU,WARN,1.5,,,a\n",
                "h.csv:2", "'0.7' is no level of PACT, whose levels are 0.5, 1.0", "h.csv:3", "ES is no party to PACT; its parties are NV, SU",
                "h.csv:4", "Did you mean 'PACT'?", "h.csv:5", "what is the answer? It needs answer: accept, refuse or defer",
                "h.csv:6", "an answer to what? It needs the agreement", "h.csv:7", "an answer to a draft has no action",
                "h.csv:8", "a draft of PACT is answered twice in one week", "h.csv:9", "2002-01-09 is not a day of the run",
                "h.csv:10", "'1.5' is no level of WARN");
        refused(head + "2001-01-09,NV,,,PACT,acept,a\n", "h.csv:2", "acept", "Did you mean 'accept'?");
    }

    @Test
    void tablesThatAreNone() {
        refused("", "the table is empty");
        refused("date,actor,act,source\n", "unknown column 'act'", "columns are date, actor, action");
        refused("date,actor,action,source,date\n", "once");
        refused(HEAD + "2001-01-02,NV,WARN,,,,a, b\n", "this row has 8 cells, the header 7");
        refused(HEAD + "2001-01-02,NV,WARN,,,,a\n2001-01-02,NV,WARN,,,,b\n", "h.csv:3", "this row stands twice");
        assertThatThrownBy(() -> ScenarioFiles.scripted(TINY, temp.resolve("none.csv"), Shelves.NONE)).hasMessageContaining("there is no such file");
    }
}
