package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casus.model.Actor;
import org.casus.model.Zone;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
    @TempDir
    Path folder;

    private Scenario load(String lines) throws InvalidScenarioException {
        return ScenarioFiles.load(Texts.change(folder, lines), Strictness.STRICT).scenario();
    }

    @Test
    void readsTheTinyScenario() throws InvalidScenarioException {
        Loaded loaded = ScenarioFiles.load(Texts.TINY, Strictness.STRICT);
        assertThat(loaded.warnings()).isEmpty();
        assertThat(loaded.files()).containsExactly(Texts.TINY);
        Scenario s = loaded.scenario();
        assertThat(s.start()).isEqualTo(LocalDate.of(2001, 1, 1));
        assertThat(s.theatre().zones().keySet()).containsExactly("NCAP", "NPORT", "MID", "FORT", "SHILL", "SCAP");
        assertThat(s.effects().get("firmStrain").value().text()).isEqualTo(".1*change");
        assertThat(s.digest()).hasSize(64);
    }

    @Test
    void fillsInWhatIsLeftOut() throws InvalidScenarioException {
        Scenario s = ScenarioFiles.load(Texts.write(folder, "short.yaml", SHORT), Strictness.LENIENT).scenario();
        Zone zone = s.theatre().zones().get("X");
        assertThat(zone.name()).isEqualTo("X");
        assertThat(zone.terrain()).isEqualTo("open");
        assertThat(s.theatre().terrain().get("open").factor().text()).isEqualTo("1");
        Actor actor = s.actors().get("A");
        assertThat(actor.budget().text()).isEqualTo("5");
        assertThat(actor.colour()).isEqualTo("#112233");
        assertThat(s.sides().get("P").letter()).isEqualTo("P");
        assertThat(s.parameters().get("lambda").low()).isEqualTo(3);
        assertThat(s.weeks()).isEqualTo(26);
        assertThat(s.seed()).isEqualTo(1);
        assertThat(s.levels().get("GO.0").label()).isEqualTo("1");
        assertThat(s.effects()).isEmpty();
    }

    @Test
    void extendsMergesRemovesAndReplaces() throws InvalidScenarioException {
        Scenario s = load("id: other\nactors: {NV: {budget: 9, initial: {FIRM: null}}}\nclaims: {C1: null}\n"
                + "reporting: {R02: {who: Somebody}}\n");
        assertThat(s.id()).isEqualTo("other");
        assertThat(s.actors().get("NV").budget().text()).isEqualTo("9");
        assertThat(s.actors().get("NV").initial()).isEmpty();
        assertThat(s.actors().get("NV").patron()).isEqualTo("ES");
        assertThat(s.claims()).isEmpty();
        assertThat(s.reporting().get("R02").who()).isEqualTo("Somebody");
    }

    @Test
    void tablesAndMapsMeanTheSame() throws InvalidScenarioException {
        Texts.write(folder, "t/edges.csv", "id,km,source\nNCAP-NPORT,58,\nNCAP-MID,49,\"a, b\"\n");
        Texts.write(folder, "t/forces.csv", "id,heads.ARMY,heads.GUARD,source\nMID,1,2,[A] from a table\nFORT,,7,[A] from a table\n");
        Texts.write(folder, "t/actions.csv", "id,actors,settings.minHeads\nPUSH,NV;SU,2*300\nDIG,SU,\n");
        Scenario s = load("theatre: {edges: {csv: t/edges.csv, NCAP-MID: {km: 50}}}\nforces: {csv: t/forces.csv}\n"
                + "actions: {csv: t/actions.csv, DIG: {settings: {bonus: .2}}}\n");
        assertThat(s.theatre().edges().get("NCAP-MID").km()).isEqualTo(50);
        assertThat(s.theatre().edges().get("NCAP-MID").source()).isEqualTo("a, b");
        assertThat(s.forces().get("MID").heads()).containsEntry("ARMY", 1.).containsEntry("BANDS", 800.);
        assertThat(s.forces().get("FORT").heads()).containsEntry("ARMY", 500.).containsEntry("GUARD", 7.);
        assertThat(s.actions().get("PUSH").settings().get("minHeads").text()).isEqualTo("2*300");
        assertThat(s.actions().get("DIG").actors()).containsExactly("SU");
    }

    @Test
    void aNullBesideATableRemovesWhatTheOtherFileHas() throws InvalidScenarioException {
        Texts.write(folder, "t/forces.csv", "id,heads.ARMY,source\nMID,1,[A] from a table\n");
        Scenario s = load("forces: {csv: t/forces.csv, MID: {heads: {GUARD: null}}, SHILL: {heads: {BANDS: null}}}\n");
        assertThat(s.forces().get("MID").heads()).containsEntry("ARMY", 1.).doesNotContainKey("GUARD");
        assertThat(s.forces().get("SHILL").heads()).containsOnlyKeys("GUARD");
    }

    @Test
    void changesShouldHaveAnIdOfTheirOwn() throws InvalidScenarioException {
        Texts.change(folder, "");
        Path file = Texts.write(folder, "nameless.yaml", "extends: tiny.yaml\nseed: 3\n");
        assertThat(ScenarioFiles.load(file, Strictness.STRICT).warnings()).singleElement()
                .satisfies(p -> assertThat(p.message()).contains("no id of its own"));
    }

    @Test
    void sameContentSameDigest() throws InvalidScenarioException {
        Texts.write(folder, "edges.csv", "km,id\n58,NCAP-NPORT\n");
        String plain = ScenarioFiles.load(Texts.TINY, Strictness.STRICT).scenario().digest();
        assertThat(load("theatre: {edges: {csv: edges.csv}}\n").digest()).isEqualTo(plain);
        assertThat(load("seed: 8\n").digest()).isNotEqualTo(plain);
    }

    @Test
    void allErrorsComeAtOnceInOrder() {
        Path file = Texts.change(folder, "weeks: 0\nactors: {NV: {patron: EZ, colour: red}, SU: {side: X, bugdet: 3}}\n");
        assertThat(Texts.problems(file, Strictness.STRICT)).map(Problem::where).containsExactly(
                "weeks", "actors.NV.colour", "actors.SU.side", "actors.SU.bugdet");
        Path unknown = Texts.change(folder, "weekz: 3\nhorizon: 4\nactors: {SU: {side: X}}\n");
        assertThat(Texts.problems(unknown, Strictness.STRICT)).map(Problem::where).containsExactly("weekz", "horizon", "actors.SU.side");
        Path misspelt = Texts.change(folder, "actorz: {SU: {side: X}}\nsides: null\n");
        assertThat(Texts.problems(misspelt, Strictness.STRICT)).map(Problem::where).contains("actorz").doesNotContain("actors.SU.side");
        Path other = Texts.change(folder, "actors: {NV: {patron: EZ}, SU: {side: X}}\nactions: {AIR: {rung: 11}}\n");
        assertThat(Texts.problems(other, Strictness.STRICT)).map(Problem::where).containsExactly(
                "actors.NV.patron", "actors.SU.side", "actions.AIR.rung");
    }

    @Test
    void aProblemNamesFileLineColumnAndTheNearestMatch() {
        Path file = Texts.change(folder, "actors:\n  NV:\n    patron: EZ\n");
        assertThat(Texts.problems(file, Strictness.STRICT)).singleElement().hasToString(
                file + ":5:13: actors.NV.patron: 'EZ' is not an actor; actors are NV, SU, ES. Did you mean 'ES'?");
    }

    @Test
    void missingFilesNameTheNearest() {
        Texts.change(folder, "");
        assertThatThrownBy(() -> ScenarioFiles.load(folder.resolve("tinny.yaml"), Strictness.STRICT))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("there is no such file. Did you mean 'tiny.yaml'?");
        assertThatThrownBy(() -> ScenarioFiles.load(folder, Strictness.STRICT)).hasMessageContaining("this is a folder");
    }

    @Test
    void noMoreThanAHundredAreShown() {
        StringBuilder lines = new StringBuilder("levels:\n");
        for (int i = 0; i < 120; i++) {
            lines.append("  NONE.").append(i).append(": {value: 1, source: R01}\n");
        }
        assertThatThrownBy(() -> load(lines.toString())).hasMessageEndingWith("... and 20 more")
                .satisfies(e -> assertThat(((InvalidScenarioException) e).problems()).hasSize(120));
    }

    @Test
    void listsAFolder() throws IOException {
        Texts.change(folder, "id: what-if\n");
        Texts.write(folder, "notes.yaml", "a: 1\n");
        Texts.write(folder, "broken.yml", "a: [");
        Texts.write(folder, "readme.txt", "x");
        List<Listing> listings = ScenarioFiles.list(folder, Shelves.NONE);
        assertThat(listings).map(Listing::id).containsExactly("broken", "what-if", "tiny");
        assertThat(listings.get(0).title()).startsWith("cannot be read:");
        assertThat(listings.get(1).title()).isEqualTo("Norvia against Sudmark");
        assertThat(listings.get(2).question()).startsWith("Does the patron");
    }

    private static final String SHORT = """
            casus: 1
            id: short
            title: the least that runs
            start: 2001-01-01
            parameters: {lambda: {value: 3}}
            theatre:
              zones:
                X: {lat: 1, lon: 1, area: 100, control: {P: 1}}
                Y: {lat: 1, lon: 2, area: 100, control: {P: .5, Q: .5}}
                Z: {lat: 1, lon: 3, area: 100, control: {Q: 1}}
              edges: {X-Y: {km: 9}, Y-Z: {km: 9}}
            sides: {P: {colour: "#112233"}, Q: {}}
            factions: {F: {side: P}, G: {side: Q}}
            forces: {X: {heads: {F: 900}}, Z: {heads: {G: 900}}}
            actors: {A: {side: P, commands: {F: 1}}, B: {side: Q, commands: {G: 1}}}
            features: {LAND: {kind: area}}
            goals: {A.LAND: {weight: 1, reference: 0, scale: 100}, B.LAND: {weight: 1, reference: 0, scale: 100}}
            actions:
              STAY: {kind: pass, actors: [A, B]}
              GO: {kind: offensive, actors: [A, B], settings: {minHeads: 100, minChance: .1, maxWeeks: 8}}
            levels: {GO.0: {value: 1, cost: 2}}
            """;
}
