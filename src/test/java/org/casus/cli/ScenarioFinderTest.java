package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casus.scenario.io.Listing;
import org.casus.scenario.io.Shelves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user names is found beside them first, then on the shelves; a file name comes before an id. */
class ScenarioFinderTest {
    @TempDir
    Path temp;

    private Path here;
    private Path shelf;
    private ScenarioFinder finder;

    @BeforeEach
    void fill() throws IOException {
        here = Files.createDirectory(temp.resolve("here"));
        shelf = Files.createDirectory(temp.resolve("shelf"));
        finder = new ScenarioFinder(List.of(here, shelf), new Shelves(List.of(shelf)));
        write(shelf, "tiny.yaml", "tiny");
    }

    private static Path write(Path folder, String name, String id) throws IOException {
        return Files.writeString(folder.resolve(name), Files.readString(Path.of(Shell.TINY)).replace("id: tiny", "id: " + id));
    }

    @Test
    void byFileNameOrIdHereAndOnTheShelf() throws IOException {
        Path mine = write(here, "mine.yml", "my-war");
        assertThat(List.of("mine", "mine.yml", "my-war", mine.toString(), temp.resolve("here/mine").toString()))
                .allSatisfy(name -> assertThat(finder.find(name)).isEqualTo(mine));
        assertThat(finder.find("tiny")).isEqualTo(shelf.resolve("tiny.yaml"));
    }

    @Test
    void aCopyThatKeepsItsIdDoesNotStandInForTheOriginal() throws IOException {
        Path copy = write(here, "copy.yaml", "tiny");
        assertThat(finder.find("tiny")).isEqualTo(shelf.resolve("tiny.yaml"));
        assertThat(finder.known()).extracting(Listing::id).containsExactly("copy", "tiny");
        assertThat(finder.known()).allSatisfy(l -> assertThat(finder.find(l.id())).isEqualTo(l.path()));
        Path nearer = write(here, "tiny.yaml", "other");
        assertThat(finder.find("tiny")).isEqualTo(nearer);
        assertThat(finder.find("copy")).isEqualTo(copy);
    }

    @Test
    void aFolderOfTheNameIsPassedOver() throws IOException {
        Files.createDirectory(here.resolve("tiny"));
        Path own = write(here, "tiny.yaml", "tiny");
        assertThat(finder.find("tiny")).isEqualTo(own);
        assertThat(finder.find(here.resolve("tiny").toString())).isEqualTo(own);
        assertThat(finder.find(here.toString())).isEqualTo(here);
    }

    @Test
    void whatIsMissingIsToldWithWhereItWasLookedForAndTheNearest() throws IOException {
        write(here, "mine.yaml", "my-war");
        assertThatThrownBy(() -> finder.find("mien")).hasMessage("there is no file and no scenario 'mien' in " + Paths.shown(here) + ", " + Paths.shown(shelf)
                + "; allowed: my-war, tiny. Did you mean 'mine'?");
        assertThatThrownBy(() -> finder.find("tinny.yaml")).hasMessageEndingWith("Did you mean 'tiny'?");
        assertThatThrownBy(() -> finder.find(shelf + "/tinny")).hasMessageEndingWith("allowed: tiny.yaml. Did you mean 'tiny'?");
        assertThatThrownBy(() -> new ScenarioFinder(List.of(temp), Shelves.NONE).find("tiny")).hasMessageEndingWith("; no scenario lies there, 'casus new FILE' writes one.");
    }

    @Test
    void theProgramLooksInTheWorkingFolder() throws Exception {
        write(here, "mine.yaml", "my-war");
        for (String name : List.of("mine", "my-war")) {
            Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                            System.getProperty("java.class.path"), Main.class.getName(), "validate", name)
                    .directory(here.toFile()).redirectErrorStream(true).start();
            assertThat(new String(process.getInputStream().readAllBytes())).contains("mine.yaml: valid");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
