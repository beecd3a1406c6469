package org.casus.scenario.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario in a folder of its own changes one that lies on a shelf, as if the two lay side by side. */
class ShelvesTest {
    private static final String OUTLINE = "{\"type\": \"Polygon\", \"coordinates\": [[[0,0],[0,1],[1,1],[0,0]]]}";
    private static final String MINE = "id: mine\nseed: 8\n";

    @TempDir
    Path temp;

    private Path shelf;
    private Path own;
    private Shelves shelves;

    @BeforeEach
    void fill() throws IOException {
        shelf = Files.createDirectories(temp.resolve("shelf"));
        own = Files.createDirectories(temp.resolve("own"));
        shelves = new Shelves(List.of(temp.resolve("none"), shelf));
        Texts.write(shelf, "tiny.yaml", Texts.tiny());
        Texts.write(shelf, "war/outline.geojson", OUTLINE);
        Texts.write(shelf, "war/edges.csv", "id,km,source\nNCAP-NPORT,59,\"a, b\"\n");
        Texts.write(shelf, "war.yaml", "extends: tiny.yaml\nid: great-war\n"
                + "theatre: {outline: war/outline.geojson, edges: {csv: war/edges.csv}}\n");
    }

    private Loaded load(Path file) throws InvalidScenarioException {
        return ScenarioFiles.load(file, Strictness.STRICT, shelves);
    }

    private void refused(String extended, String... messages) {
        Path file = Texts.write(own, "mine.yaml", "extends: " + extended + "\n" + MINE);
        assertThatThrownBy(() -> load(file)).isInstanceOf(InvalidScenarioException.class).message().contains(messages);
    }

    @Test
    void byFileNameBareNameAndIdWithAllThatTheBaseNames() throws InvalidScenarioException {
        Loaded beside = load(Texts.write(shelf, "mine.yaml", "extends: war.yaml\n" + MINE));
        for (String name : List.of("war.yaml", "war", "great-war")) {
            Loaded loaded = load(Texts.write(own, "mine.yaml", "extends: " + name + "\n" + MINE));
            assertThat(loaded.scenario().theatre().edges().get("NCAP-NPORT").km()).isEqualTo(59);
            assertThat(loaded.scenario()).isEqualTo(beside.scenario());
            assertThat(loaded.warnings()).isEmpty();
            assertThat(loaded.files().get(0)).isEqualTo(own.resolve("mine.yaml"));
            assertThat(loaded.files()).contains(shelf.resolve("war.yaml"), shelf.resolve("tiny.yaml"), shelf.resolve("war/edges.csv"));
            assertThat(loaded.folder().resolve(loaded.scenario().theatre().outline())).hasContent(OUTLINE);
        }
    }

    @Test
    void whatLiesBesideComesFirst() throws InvalidScenarioException {
        Texts.write(own, "war.yml", Texts.tiny());
        assertThat(load(Texts.write(own, "mine.yaml", "extends: war\n" + MINE)).scenario().theatre().outline()).isNull();
        Texts.write(own, "war/outline.geojson", "{}");
        Loaded loaded = load(Texts.write(own, "mine.yaml", "extends: great-war\n" + MINE + "theatre: {outline: war/outline.geojson}\n"));
        assertThat(loaded.folder().resolve(loaded.scenario().theatre().outline())).hasContent("{}");
    }

    @Test
    void aFolderOfTheNameIsNoScenario() throws InvalidScenarioException {
        assertThat(load(Texts.write(shelf, "mine.yaml", "extends: war\n" + MINE)).scenario().id()).isEqualTo("mine");
    }

    @Test
    void inNeitherPlaceBothAreNamed() {
        refused("wra.yaml", "mine.yaml:1:10: ", "there is no scenario 'wra.yaml' beside this file or in " + shelf.toString().replace('\\', '/'),
                "Did you mean 'war.yaml'?");
        refused("wra", "Did you mean 'war'?");
        refused("syria", "there is no scenario 'syria' beside this file or in");
        assertThatThrownBy(() -> ScenarioFiles.load(own.resolve("mine.yaml"), Strictness.STRICT))
                .hasMessageContaining("there is no scenario 'syria' beside this file.");
    }

    @Test
    void onlyPlainNamesReachTheShelf() throws IOException {
        Texts.write(temp, "secret.yaml", Texts.tiny());
        refused("../shelf/war.yaml", "outside the folder of the scenario", "a bare name or id also finds those in " + shelf.toString().replace('\\', '/'));
        refused("../secret.yaml", "outside the folder");
        refused("war/outline.geojson", "there is no file 'war/outline.geojson'");
        refused("./war.yaml", "there is no file './war.yaml'");
        refused(shelf.resolve("war.yaml").toString(), "is absolute");
        refused("..", "outside the folder");
        refused("\"w\\0r\"", "is not a file name");
        Texts.write(shelf, "up.yaml", "extends: ../secret.yaml\n");
        refused("up", "up.yaml:1:10: ", "outside the folder");
        Texts.write(shelf, "rows.yaml", "extends: tiny\ntheatre: {edges: {csv: ../own/edges.csv}}\n");
        Texts.write(own, "edges.csv", "id,km\nNCAP-NPORT,3\n");
        refused("rows", "rows.yaml:2:24: ", "outside the folder");
        Texts.write(shelf, "large.yaml", "extends: tiny\ntheatre: {edges: {csv: large.csv}}\n");
        Texts.write(shelf, "large.csv", "x".repeat((int) TextReader.LARGEST_FILE + 1));
        refused("large", "larger than 20 MB");
    }

    @Test
    void linksOutOfTheShelfAreRefused() throws IOException {
        Path secret = Texts.write(temp, "secret.yaml", Texts.tiny().replaceFirst("(?m)^id: .*", "id: hidden"));
        Files.createSymbolicLink(shelf.resolve("link.yaml"), secret);
        refused("link", "outside the folder");
        refused("hidden", "there is no scenario 'hidden'");
        Files.createSymbolicLink(own.resolve("war.yaml"), secret);
        refused("war", "outside the folder");
    }

    @Test
    void circlesThroughTheShelfAreRefused() {
        Texts.write(shelf, "a.yaml", "extends: mine\n");
        shelves = new Shelves(List.of(shelf, own));
        refused("a", "in a circle: mine.yaml -> a.yaml -> mine.yaml");
        Texts.write(shelf, "b.yaml", "extends: unknown\n");
        refused("b", "b.yaml:1:10: ", "there is no scenario 'unknown'");
        for (int i = 0; i < 12; i++) {
            Texts.write(shelf, "n" + i + ".yaml", "extends: n" + (i + 1) + "\n");
        }
        refused("n0", "more than 8 scenarios");
    }

    @Test
    void listsWhatExtendsTheShelf() throws IOException {
        Texts.write(own, "mine.yaml", "extends: great-war\n" + MINE);
        assertThat(ScenarioFiles.list(own, shelves)).singleElement().satisfies(l -> {
            assertThat(l.id()).isEqualTo("mine");
            assertThat(l.title()).isEqualTo("Norvia against Sudmark");
        });
    }

    @Test
    void aStudyOfTheShelfLocksAllItNeeds() throws IOException, InvalidScenarioException {
        String study = Files.readString(Path.of("src/test/resources/studies/tiny.yaml"));
        Texts.write(own, "mine.yaml", "extends: war\n" + MINE);
        LoadedStudy far = StudyFiles.load(Texts.write(own, "s.yaml", study.replace("../scenarios/tiny.yaml", "great-war, mine")), shelves);
        LoadedStudy batch = StudyFiles.batch(own.resolve("mine.yaml"), 2, 1, shelves);
        assertThat(far.scenarios()).extracting(s -> s.scenario().id()).containsExactly("great-war", "mine");
        assertThat(batch.isBatch()).isTrue();
        Path lock = Files.createDirectory(temp.resolve("lock"));
        StudySnapshot.write(far, lock);
        assertThat(lock.resolve("scenarios/war/outline.geojson")).hasContent(OUTLINE);
        LoadedStudy locked = StudyFiles.load(lock.resolve(StudySnapshot.STUDY));
        assertThat(locked.scenarios()).map(s -> s.scenario().digest()).isEqualTo(far.scenarios().stream().map(s -> s.scenario().digest()).toList());
        assertThat(StudySnapshot.differences(lock, far)).isEmpty();
        assertThatThrownBy(() -> StudyFiles.load(Texts.write(own, "t.yaml", study.replace("../scenarios/tiny.yaml", "tniy.yaml")), shelves))
                .hasMessageContaining("there is no scenario 'tniy.yaml' beside this file or in").hasMessageContaining("Did you mean 'tiny.yaml'?");
        assertThatThrownBy(() -> StudyFiles.load(own.resolve("t.yaml"))).hasMessageContaining("beside this file.");
    }
}
