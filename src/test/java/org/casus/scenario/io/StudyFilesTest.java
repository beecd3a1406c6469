package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casus.scenario.Scenario;
import org.casus.scenario.study.Change;
import org.casus.scenario.study.Factor;
import org.casus.scenario.study.OutcomeMeasure;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFilesTest {
    private static final Path TINY = Path.of("src/test/resources/studies/tiny.yaml");

    @TempDir
    Path temp;

    private LoadedStudy with(String replace, String by) throws IOException, InvalidScenarioException {
        String text = Files.readString(TINY);
        assertThat(text).contains(replace);
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), temp.resolve("tiny.yaml"));
        Path file = temp.resolve("study.yaml");
        Files.writeString(file, text.replace(replace, by).replace("../scenarios/", ""));
        return StudyFiles.load(file);
    }

    private void refused(String replace, String by, String... messages) throws IOException {
        assertThatThrownBy(() -> with(replace, by)).isInstanceOf(InvalidScenarioException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(messages));
    }

    @Test
    void readsAStudy() throws InvalidScenarioException {
        LoadedStudy s = StudyFiles.load(TINY);
        assertThat(s.study().replications()).isEqualTo(3);
        assertThat(s.factors()).extracting(Swept::name).containsExactly("arms", "wants", "rule", "air");
        assertThat(s.factors().get(0).range().high()).isEqualTo(.8);
        assertThat(s.factors().get(0).isParameter()).isTrue();
        assertThat(s.factors().get(1).path()).containsExactly("goals", "NV.LAND", "weight");
        assertThat(s.factors().get(3).levels()).containsExactly("on", "off");
    }

    @Test
    void everyFaultComesAtOnceWithItsPlace() throws IOException {
        refused("  arms: {path: spirit}\n", "  arms: {path: spirt}\n  empty: {path: spirit, low: .5, high: .5}\n  none: {path: spirit, levels: []}\n"
                        + "  who: {actor: EZ, actions: [AIR]}\n", "study.yaml:11:16: factors.arms.path: there is no parameter 'spirt'",
                "Did you mean 'spirit'?", "factors.empty.low: the range from 0.5 to 0.5 is empty", "the list of levels is empty",
                "there is no actor 'EZ'", "Did you mean 'ES'?");
    }

    @Test
    void aCommaInANumberIsTold() throws IOException {
        refused("  arms: {path: spirit}\n", "  arms: {path: spirit, low: 0,1, high: 0,6}\n", "factors.arms.1: has no value: a comma ends an entry");
    }

    @Test
    void levelsAreCheckedAsAScenarioIs() throws IOException {
        refused("[quantalResponse, greedy]", "[quantalResponse, gredy]", "actors.NV.decision.rule: 'gredy' is not one of", "'greedy'");
    }

    /** 0 switches a channel off, and is refused unless the study says that it is meant. */
    @Test
    void levelsBeyondTheRangeOfAParameterAreRefused() throws IOException {
        refused("{path: spirit}", "{path: spirit, levels: [0, .5]}", "parameters.spirit: value 0.0 must lie in [0.2, 0.8]");
    }

    @Test
    void levelsBeyondTheRangeAreAllowedWhereTheStudySaysSo() throws IOException, InvalidScenarioException {
        assertThat(with("{path: spirit}", "{path: spirit, levels: [0, .5], beyond: true}").factors().get(0).levels()).hasSize(2);
    }

    @Test
    void onlyLevelsGoBeyond() throws IOException {
        refused("{path: spirit}", "{path: spirit, beyond: true}", "factors.arms.beyond: only levels may go beyond");
    }

    /** Draws of a prior without ends would leave 0 to 1, and a run would begin with more than all. */
    @Test
    void aShareHasAPriorWithEnds() throws IOException {
        refusedWith("fall: {value: .85, low: .7, high: .95, prior: U, source: \"[A] test\"}", "N has no ends", "share", "allowed: U, logU, Beta");
    }

    /** Draws below 0 would turn a loss into a gain. */
    @Test
    void aLossHasAPriorWithALowerEnd() throws IOException {
        refusedWith("coh_loss: {value: .4, low: .2, high: .8, prior: U, source: \"[A] test\"}", "N has no lower end", "0 or more", "allowed: U, logU, LN, Beta");
    }

    /** A study in which a parameter added to the small war has the prior N. */
    private void refusedWith(String parameter, String... message) throws IOException {
        String scenario = Files.readString(Path.of("src/test/resources/scenarios/tiny.yaml"));
        assertThat(scenario).contains("parameters:\n");
        Files.writeString(temp.resolve("more.yaml"), scenario.replace("parameters:\n", "parameters:\n  " + parameter + "\n"));
        String name = parameter.substring(0, parameter.indexOf(':'));
        String study = Files.readString(TINY).replace("../scenarios/tiny", "more");
        Path file = Files.writeString(temp.resolve("study.yaml"), study.replace("{path: spirit}", "{path: " + name + ", prior: N}"));
        assertThatThrownBy(() -> StudyFiles.load(file)).isInstanceOf(InvalidScenarioException.class)
                .hasMessageContainingAll("factors.arms.prior").hasMessageContainingAll(message);
    }

    @Test
    void measuresAndSeriesAreChecked() throws IOException {
        refused("area.N'", "area.M'", "outcomes.north.measure: 'M' in 'area.M' is not a side");
    }

    @Test
    void weeksOfControlAreRun() throws IOException {
        refused("series: [area.N]", "control: [0, 7]", "control.1", "week 7 is not run; tiny ends with week 6");
    }

    @Test
    void seriesAreChecked() throws IOException {
        refused("series: [area.N]", "series: [aera.N]", "series.0", "aera.N");
    }

    private static final String FACTORS = "factors:\n  arms: {path: spirit}\n";

    /** The study with one factor and a design of draws from a posterior. */
    private LoadedStudy posterior(String table, String design) throws IOException, InvalidScenarioException {
        Files.createDirectories(temp.resolve("fit"));
        Files.writeString(temp.resolve("fit/posterior.csv"), table);
        Files.createDirectories(temp.resolve("s"));
        String text = Files.readString(TINY);
        String head = text.substring(0, text.indexOf("factors:")).replace("../scenarios/", "../");
        String tail = text.substring(text.indexOf("outcomes:"));
        Files.copy(Path.of("src/test/resources/scenarios/tiny.yaml"), temp.resolve("tiny.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return StudyFiles.load(Files.writeString(temp.resolve("s/study.yaml"), head + FACTORS + "design: " + design + "\n" + tail));
    }

    /** Weights 1, 2 and 1: of eight draws two, four and two, whatever the start. The snapshot is a study from the points themselves. */
    @Test
    void aPosteriorIsDrawnByWeight() throws Exception {
        String table = "spirit,weight,distance\n.3,.25,1\n.4,.5,1\n.5,.25,1\n";
        LoadedStudy s = posterior(table, "{kind: posterior, file: ../fit, points: 8}");
        assertThat(s.table().stream().map(row -> row[0])).containsExactly(.3, .3, .4, .4, .4, .4, .5, .5);
        assertThat(posterior(table, "{kind: posterior, file: ../fit/posterior.csv, points: 8}").table()).hasSize(8);
        Path folder = Files.createDirectory(temp.resolve("snapshot"));
        StudySnapshot.write(s, folder);
        LoadedStudy again = StudyFiles.load(folder.resolve(StudySnapshot.STUDY));
        assertThat(again.table().stream().map(row -> row[0])).containsExactlyElementsOf(s.table().stream().map(row -> row[0]).toList());
        assertThat(StudySnapshot.differences(folder, s)).isEmpty();
    }

    @Test
    void posteriorsThatDoNotFitAreRefused() {
        String design = "{kind: posterior, file: ../fit, points: 8}";
        bad("spirt,weight\n.3,1\n", design, "which this posterior does not have. Did you mean 'spirt'?");
        bad("spirit,a0,weight\n.3,1,1\n", design, "posterior.csv:1:8", "no factor sets 'a0'", "add the factor a0: {path: a0}");
        bad("spirit,distance\n.3,1\n", design, "the column 'weight' is missing");
        bad("spirit,weight\n.3,-1\n", design, "posterior.csv:2:4", "weight -1.0 must be 0 or more");
        bad("spirit,weight\n.3,0\n", design, "the weights sum to 0.0");
        bad("spirit,weight\nmuch,1\n", design, "posterior.csv:2:1", "'much' is not a number");
        bad("spirit,weight\n", design, "the table has no points");
        bad("spirit,weight\n.3,1\n", "{kind: posterior, file: ../fi, points: 8}", "there is no file '../fi'", "Did you mean 'fit'?");
        bad("spirit,weight\n.3,1\n", "{kind: posterior, file: ../fit}", "'points' is missing");
        bad("spirit,weight\n.3,1\n", "{kind: posterior, file: ../fit, points: 8, trajectories: 3}", "does not read 'trajectories'");
    }

    private void bad(String table, String design, String... messages) {
        assertThatThrownBy(() -> posterior(table, design)).isInstanceOf(InvalidScenarioException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(messages));
    }

    @Test
    void designsReadWhatTheyNeedAndNothingElse() throws IOException {
        refused("{kind: factorial}", "{kind: morris, points: 3, levels: 3}", "'trajectories' is missing", "does not read 'points'", "3 must be even");
    }

    @Test
    void missingScenariosAreTold() throws IOException {
        refused("tiny.yaml", "tniy.yaml", "there is no scenario 'tniy.yaml' beside this file", "Did you mean 'tiny.yaml'?");
    }

    @Test
    void outcomesAndAreasStandForNone() throws IOException, InvalidScenarioException {
        LoadedStudy s = with(Files.readString(TINY).substring(Files.readString(TINY).indexOf("outcomes:")), "");
        assertThat(s.study().outcomes()).containsOnlyKeys("civilians_killed", "fighters_killed", "area_N", "area_S", "displaced", "highest_rung", "P1");
    }

    @Test
    void whereAircraftMayIntrudeIncursionsAndShotsAreOutcomes() throws Exception {
        Path scenario = Texts.change(temp, """
                id: change
                rates: {strays: {name: strays, formula: "nearBorder(ES,SU)", unit: a day, source: R01}}
                airspace: [{intruder: ES, defender: SU, length: 15, incursions: strays, shoot: strays, event: DOWN, source: R01}]
                actions: {DOWN: {name: shoot-down, kind: event, actors: [SU], represents: an aircraft shot down, rung: 8, source: R01}}
                """);
        Path file = Texts.write(temp, "s.yaml", "study: 1\nid: s\nscenarios: [" + scenario.getFileName() + "]\nreplications: 2\n");
        Map<String, OutcomeMeasure> outcomes = StudyFiles.load(file).study().outcomes();
        assertThat(outcomes.get("incursions").measure().text()).isEqualTo("total('event incursion')");
        assertThat(outcomes.get("times_DOWN").meaning()).isEqualTo("shoot-down");
    }

    @Test
    void aPatternThatStandsForAnOutcomeKeepsItsCondition() throws Exception {
        Path scenario = Texts.change(temp, "id: change\npatterns: {P9: {name: ground if it fell, measure: area(N), given: count('event fall'), low: 0,"
                + " high: 1, observed: '-', source: '[A] test'}}\n");
        Path file = Texts.write(temp, "s.yaml", "study: 1\nid: s\nscenarios: [" + scenario.getFileName() + "]\nreplications: 2\n");
        OutcomeMeasure outcome = StudyFiles.load(file).study().outcomes().get("P9");
        assertThat(outcome.given().text()).isEqualTo("count('event fall')");
        assertThat(StudyFiles.load(file).study().outcomes().get("P1").given()).isNull();
    }

    @Test
    void aConditionOfAnOutcomeIsCheckedAsItsMeasureIs() throws IOException {
        refused("better: more}", "better: more, given: \"cuont('event fall')\"}", "outcomes.north.given: 'cuont' is not a function");
    }

    @Test
    void goalsShareWhatIsLeft() throws InvalidScenarioException {
        LoadedStudy s = StudyFiles.load(TINY);
        Scenario changed = s.scenarios().get(0).with(List.of(new Change(s.factors().get(1), .5)));
        assertThat(changed.goals().get("NV.LAND").weight()).isEqualTo(.5);
        assertThat(changed.goals().get("NV.CORE").weight()).isCloseTo(.4 * .5 / .65, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(changed.goals().get("NV.DEAD").weight()).isCloseTo(-.15 * .5 / .65, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(changed.goals().get("SU.LAND").weight()).isEqualTo(.55);
        assertThat(changed.digest()).isNotEqualTo(s.scenarios().get(0).scenario().digest());
    }

    @Test
    void switchesBarActions() throws InvalidScenarioException {
        LoadedStudy s = StudyFiles.load(TINY);
        Scenario off = s.scenarios().get(0).with(List.of(new Change(s.factors().get(3), Swept.OFF)));
        Scenario on = s.scenarios().get(0).with(List.of(new Change(s.factors().get(3), Swept.ON)));
        assertThat(off.actors().get("ES").barred()).containsExactly("AIR");
        assertThat(on).isEqualTo(s.scenarios().get(0).scenario());
    }

    @Test
    void tablesOfPoints() throws IOException, InvalidScenarioException {
        Files.writeString(temp.resolve("points.csv"), "rule,arms\ngreedy,.3\n,.4\n");
        LoadedStudy s = with("{kind: factorial}", "{kind: csv, file: points.csv}");
        assertThat(s.table()).hasSize(2);
        assertThat(s.table().get(0)).containsExactly(.3, null, "greedy", null);
        assertThat(s.table().get(1)[2]).isNull();
    }

    @Test
    void tablesWithUnknownColumnsAreRefused() throws IOException {
        Files.writeString(temp.resolve("points.csv"), "rul\ngreedy\n");
        refused("{kind: factorial}", "{kind: csv, file: points.csv}", "points.csv:1:1", "is no factor", "Did you mean 'rule'?");
    }

    @Test
    void schemaCopyAndDescriptions() throws IOException {
        String shipped = Files.readString(Path.of("src/main/resources/schema/study.schema.json"));
        assertThat(Files.readString(Path.of("scenarios/schema/study.schema.json"))).isEqualTo(shipped);
        SchemaTree schema = SchemaTree.studies();
        same(schema.root(), Study.class);
        same(schema.root().path("$defs").path("factor"), Factor.class);
        same(schema.root().path("$defs").path("outcome"), OutcomeMeasure.class);
        same(schema.root().path("$defs").path("design"), org.casus.scenario.study.Design.class);
    }

    private static void same(JsonNode node, Class<?> type) {
        assertThat(SchemaTree.keys(node)).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
        assertThat(node.path("additionalProperties").asText()).isEqualTo("false");
        node.path("properties").forEach(p -> assertThat(p.path("description").asText()).isNotBlank());
    }

    @Test
    void shippedStudiesLoad() throws IOException {
        try (var files = Files.list(Path.of("scenarios/studies"))) {
            List<Path> studies = files.filter(p -> p.toString().endsWith(".yaml")).toList();
            assertThat(studies).isNotEmpty().allSatisfy(p -> assertThat(StudyFiles.load(p).factors()).isNotNull());
        }
    }
}
