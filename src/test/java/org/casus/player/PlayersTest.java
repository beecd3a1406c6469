package org.casus.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.engine.Logging;
import org.casus.engine.Simulation;
import org.casus.modeltest.Worlds;
import org.casus.outcome.Decision;
import org.casus.outcome.Event;
import org.casus.outcome.OptionScore;
import org.casus.outcome.RunResult;
import org.casus.world.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that play: one that plays well, and others that hang, flood, die or send nonsense. */
@Timeout(120)
class PlayersTest {
    private static final int WEEKS = 6;
    private final List<String> notices = new ArrayList<>();

    @TempDir
    Path folder;

    private static Blueprint world(String player) {
        String decision = player == null ? "" : ", decision: {rule: external, player: {" + player + "}}";
        return Worlds.compiled(Worlds.tiny("title: changed", "actors: {NV: {budget: 7" + decision + "}}"));
    }

    private RunResult play(Blueprint b) {
        try (Players players = new Players(b, notices::add)) {
            return Simulation.played(b, 5, WEEKS, Logging.FULL, players);
        }
    }

    private static RunResult usual() {
        return Simulation.run(world(null), 5, WEEKS, Logging.FULL);
    }

    private static String shell(String script, int deadline) {
        return "command: [sh, -c, \"" + script + "\"], deadline: " + deadline;
    }

    private static List<Event> withoutPlayers(RunResult run) {
        return run.events().stream().filter(e -> !e.kind().equals("player")).toList();
    }

    private static void same(RunResult run, RunResult usual) {
        assertThat(withoutPlayers(run)).isEqualTo(usual.events());
        assertThat(run.measures()).isEqualTo(usual.measures());
        for (String column : usual.trajectory().columns()) {
            assertThat(run.trajectory().series(column)).as(column).isEqualTo(usual.trajectory().series(column));
        }
    }

    /** A program that answers what the agent chose: the same run, bit for bit. It is told nothing of the hidden state. */
    @Test
    void aPlayerThatAnswersTheChoiceOfTheAgentReproducesTheRun() throws IOException {
        RunResult usual = usual();
        Path file = folder.resolve("choices.tsv");
        Files.write(file, usual.decisions().stream().filter(d -> d.actor().equals("NV")).map(PlayersTest::row).toList());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String command = Stream.of(java, "-cp", classes, ReplayPlayer.class.getName(), file.toString())
                .map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        RunResult run = play(world("command: [" + command + "], deadline: 60000"));
        assertThat(notices).isEmpty();
        assertThat(run.events()).noneMatch(e -> e.kind().equals("player"));
        same(run, usual);
        toldOnlyWhatItsActorPerceives(Files.readAllLines(Path.of(file + ".told")), usual);
    }

    private static String row(Decision d) {
        OptionScore o = d.options().get(d.chosen());
        return String.join("\t", "" + (d.week() + 1), "" + (d.draw() + 1), o.action(), o.target(), o.level());
    }

    private static void toldOnlyWhatItsActorPerceives(List<String> lines, RunResult usual) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> told = new ArrayList<>();
        for (String line : lines) {
            told.add(json.readTree(line));
        }
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.readTree(Path.of("src/site/resources/player.schema.json").toFile()));
        assertThat(told).allSatisfy(line -> assertThat(schema.validate(line)).as("%s", line).isEmpty());
        assertThat(schema.validate(json.readTree("{\"week\": 1, \"draw\": 1, \"choice\": \"agent\"}"))).isEmpty();
        assertThat(schema.validate(json.readTree("{\"week\": 1, \"draw\": 1, \"choice\": -1}"))).isNotEmpty();
        assertThat(schema.validate(json.readTree("{\"type\": \"decide\", \"week\": 1}"))).isNotEmpty();
        assertThat(told.get(0).path("type").asText()).isEqualTo("hello");
        assertThat(told.get(told.size() - 1).path("type").asText()).isEqualTo("end");
        Decision first = usual.decisions().stream().filter(d -> d.actor().equals("NV")).findFirst().orElseThrow();
        JsonNode decide = told.get(1);
        assertThat(decide.fieldNames()).toIterable()
                .containsExactly("type", "week", "draw", "date", "budget", "perceived", "beliefs", "options");
        assertThat(decide.get("perceived").fieldNames()).toIterable().containsExactlyElementsOf(first.perceived().keySet());
        assertThat(decide.get("options").get(0).fieldNames()).toIterable()
                .containsExactly("id", "action", "target", "level", "cost", "score", "probability", "expected");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "exec sleep 300 | 150 | gave no answer within 150 ms, as in the draws before, and plays no more",
        "exec yes | 20000 | sent more than 32 lines that nobody asked for",
        "exec tr '\\\\\\\\0' x < /dev/zero | 20000 | sent a line of more than 65536 bytes",
        "echo out of luck >&2; exit 3 | 20000 | closed the connection, saying 'out of luck', and plays no more",
        "while read x; do echo hello; done | 20000 | sent 'hello', which is not JSON, as in the draws before, and plays no more",
        "while read x; do echo '{}'; done | 20000 | which is not {\"week\": n",
    })
    void aBadPlayerLosesItsSeatAndTheAgentGoesOn(String script, int deadline, String said) {
        RunResult run = play(world(shell(script.replace("\"", "\\\""), deadline)));
        same(run, usual());
        assertThat(notices).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(String.join("\n", notices)).contains(said);
        List<Event> told = run.events().stream().filter(e -> e.kind().equals("player")).toList();
        assertThat(told).hasSameSizeAs(notices).allSatisfy(e -> assertThat(e.text()).startsWith("NV: its player").endsWith("the agent decides"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        same(play(world("command: [no-such-program-7]")), usual());
        assertThat(notices).singleElement().asString().contains("could not be reached at 'no-such-program-7'").contains("(week 1)");
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        same(play(world("port: " + port)), usual());
        assertThat(notices).singleElement().asString().contains("could not be reached at 'port " + port + "'");
    }

    @Test
    void aProgramThatListensOnAPortCanPlay() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> passAlways(server));
            serving.start();
            RunResult run = play(world("port: " + server.getLocalPort() + ", deadline: 20000"));
            assertThat(notices).isEmpty();
            assertThat(run.decisions()).filteredOn(d -> d.actor().equals("NV")).hasSize(WEEKS)
                    .allSatisfy(d -> assertThat(d.options().get(d.chosen()).action()).isEqualTo("PASS"));
            serving.join(Duration.ofSeconds(20).toMillis());
            assertThat(serving.isAlive()).isFalse();
        }
    }

    private static void passAlways(ServerSocket server) {
        ObjectMapper json = new ObjectMapper();
        try (Socket socket = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode n = json.readTree(line);
                if (n.get("type").asText().equals("decide")) {
                    out.println("{\"week\": " + n.get("week") + ", \"draw\": " + n.get("draw") + ", \"choice\": 0}");
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Programs are ended by the end of the run, whatever they do. */
    @Test
    void whatItStartedEndsWithItEvenWhereItLeavesAtOnce() {
        play(world(shell("sleep 298 & while read line; do :; done", 100)));
        assertThat(ProcessHandle.allProcesses().filter(p -> p.info().commandLine().orElse("").endsWith("sleep 298"))
                .filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void nothingIsLeftRunning() {
        play(world(shell("trap '' TERM; sleep 299 & wait", 100)));
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)
                .filter(p -> p.info().commandLine().orElse("").contains("sleep 299"))).isEmpty();
    }

    @Test
    void withoutSeatsTheAgentDecidesAndSaysSoOnce() {
        Blueprint b = world("command: [never-started]");
        RunResult run = Simulation.run(b, 5, WEEKS, Logging.FULL);
        same(run, usual());
        assertThat(run.events()).filteredOn(e -> e.kind().equals("player")).singleElement()
                .satisfies(e -> assertThat(e.text()).isEqualTo("NV: no player sits here; the agent decides"));
    }
}
