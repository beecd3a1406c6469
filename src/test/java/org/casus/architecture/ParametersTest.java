package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.modeltest.Shipped;
import org.casus.model.ModelParameters;
import org.junit.jupiter.api.Test;

/** No number is for show: what a scenario states is read by the program or by a formula. */
class ParametersTest {
    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");
    private static final Pattern CONSTANT = Pattern.compile("static final double (\\w+) = -?[\\d.]");
    /** Steps of differences, what is next to nothing, parts of a week, what stands for never: not about the world. */
    private static final Set<String> NUMERICAL = Set.of(
            "AirForecast.NEGLIGIBLE", "Airspaces.HALF_WEEKS", "Combat.HALF", "Combat.NOTHING", "Gradient.SMALL", "Measure.NEVER", "Minds.MOST_TAU",
            "Clash.HALF_WEEKS", "Holding.MOST", "Responses.STEP", "Simulation.LEAST_SCALE", "Simulation.SCALE_FACTOR",
            "StandoffSide.MOVES", "StartState.NEVER", "Strikes.NEGLIGIBLE", "SupplyLines.NEGLIGIBLE", "ZoneWorth.STEP");

    private static Set<String> readByTheProgram() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/casus"))) {
            String mechanisms = files
                    .filter(p -> p.toString().matches(".*[/\\\\](world|actor|mechanism|engine)[/\\\\].*\\.java"))
                    .filter(p -> !p.endsWith("ModelParameters.java"))
                    .map(ParametersTest::text).collect(Collectors.joining());
            Matcher m = QUOTED.matcher(mechanisms);
            return m.results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path p) {
        try {
            return Files.readString(p);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theProgramReadsWhatItKnows() throws IOException {
        assertThat(readByTheProgram()).containsAll(ModelParameters.names());
    }

    @Test
    void defaultsAreThoseOfTheShippedScenario() {
        var stated = Shipped.blueprint().scenario().parameters();
        assertThat(ModelParameters.names()).filteredOn(n -> stated.containsKey(n) && !n.equals("road_loss"))
                .allSatisfy(n -> assertThat(ModelParameters.defaultOf(n)).as(n).isEqualTo(stated.get(n).value()));
    }

    @Test
    void theShippedScenarioReadsWhatItStates() throws IOException {
        Set<String> idle = new TreeSet<>(Shipped.blueprint().scenario().parameters().keySet());
        idle.removeAll(readByTheProgram());
        String formulas = text(Path.of("scenarios/syria-2015.yaml"));
        try (Stream<Path> tables = Files.list(Path.of("scenarios/syria-2015"))) {
            formulas += tables.filter(p -> p.toString().endsWith(".csv") && !p.endsWith("parameters.csv"))
                    .map(ParametersTest::text).collect(Collectors.joining());
        }
        for (Map.Entry<String, ?> e : Shipped.blueprint().scenario().parameters().entrySet()) {
            if (Pattern.compile("\\b" + e.getKey() + "\\b").matcher(formulas).find()) {
                idle.remove(e.getKey());
            }
        }
        assertThat(idle).as("parameters that nothing reads").isEmpty();
    }

    @Test
    void noOtherNumberOfTheModelStandsInJava() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/casus"))) {
            files.filter(p -> p.toString().matches(".*[/\\\\](world|actor|mechanism|engine)[/\\\\].*\\.java")).forEach(p -> {
                String name = p.getFileName().toString().replace(".java", ".");
                CONSTANT.matcher(text(p)).results().forEach(r -> found.add(name + r.group(1)));
            });
        }
        assertThat(found).as("constants of the program: a number of the model belongs in ModelParameters and parameters.csv")
                .containsExactlyInAnyOrderElementsOf(NUMERICAL);
    }
}
