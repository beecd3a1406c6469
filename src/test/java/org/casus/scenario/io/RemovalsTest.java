package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys without a value: those that remove something, and those that are slips. */
class RemovalsTest {
    @TempDir
    Path folder;

    private List<Problem> typed(String right, String wrong) {
        assertThat(Texts.tiny()).contains(right);
        return Texts.problems(Texts.write(folder, "slip.yaml", Texts.tiny().replace(right, wrong)), Strictness.LENIENT);
    }

    private List<Problem> changed(String lines) {
        return Texts.problems(Texts.change(folder, lines), Strictness.LENIENT);
    }

    private static void refused(List<Problem> problems, String where, String message) {
        assertThat(problems).anyMatch(p -> p.error() && p.where().equals(where) && p.message().contains(message));
    }

    @Test
    void aCommaInANumberIsToldWhereverIdsStandToo() {
        refused(typed("population: 400000", "population: 400,000"), "theatre.zones.NCAP.0", "a comma ends an entry");
        refused(typed("lat: 50.6", "lat: 50,6"), "theatre.zones.NCAP.6", "a comma ends an entry");
        refused(typed("heads: {ARMY: 6000}", "heads: {ARMY: 6,000}"), "forces.NCAP.heads.0", "a comma ends an entry");
    }

    @Test
    void aMisspeltKeyIsToldWithoutAValueToo() {
        refused(changed("actors: {NV: {budgte: }}\n"), "actors.NV.budgte", "Did you mean 'budget'?");
        refused(changed("actors: {NVV: null}\n"), "actors.NVV", "nothing of this name to remove. Did you mean 'NV'?");
        refused(changed("goals: {NV.LND: null}\n"), "goals.NV.LND", "Did you mean 'NV.LAND'?");
    }

    @Test
    void whatRemovesSomethingIsInOrder() {
        Texts.write(folder, "t/forces.csv", "id,heads.ARMY,source\nMID,1,[A] one\nFORT,7,[A] two\n");
        assertThat(changed("claims: {C1: null}\nactors: {NV: {initial: {FIRM: null}}}\n")).isEmpty();
        assertThat(changed("forces: {csv: t/forces.csv, FORT: null, MID: {heads: {ARMY: null}}}\n")).isEmpty();
    }

    @Test
    void aBlankFieldCountsAsAbsentAndIsToldOf() {
        List<Problem> blank = typed("weeks: 12", "weeks:");
        assertThat(blank).singleElement().matches(p -> !p.error() && p.where().equals("weeks") && p.message().contains("has no value"));
    }
}
