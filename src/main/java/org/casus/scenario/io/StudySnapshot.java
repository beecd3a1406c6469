package org.casus.scenario.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.scenario.study.Swept;

/**
 * A study with everything that it was resolved from, so that it can be finished and replayed without the
 * files it came from: {@code study.json}, {@code scenarios/*.json} and, for points from a table, {@code points.csv}.
 */
public final class StudySnapshot {
    /** The study, which names its scenarios within the snapshot. */
    public static final String STUDY = "study.json";

    private static final String SCENARIOS = "scenarios";
    private static final String POINTS = "points.csv";

    private StudySnapshot() {}

    /** Writes a study into a folder that exists. */
    public static void write(LoadedStudy loaded, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(SCENARIOS));
        for (ResolvedScenario s : loaded.scenarios()) {
            Files.writeString(folder.resolve(name(s)), s.json());
            outline(s, folder.resolve(SCENARIOS));
        }
        if (!loaded.table().isEmpty()) {
            Files.writeString(folder.resolve(POINTS), points(loaded));
        }
        Files.writeString(folder.resolve(STUDY), text(loaded));
    }

    /** Copies a snapshot into a folder that exists, byte by byte. */
    public static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>(List.of(from.resolve(STUDY)));
        try (Stream<Path> walk = Files.walk(from.resolve(SCENARIOS))) {
            walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        if (Files.isRegularFile(from.resolve(POINTS))) {
            files.add(from.resolve(POINTS));
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
    }

    /** The study as the snapshot has it, for comparison. */
    static String text(LoadedStudy loaded) throws IOException {
        ObjectNode study = (ObjectNode) new ObjectMapper().readTree(loaded.text());
        ArrayNode names = study.putArray("scenarios");
        loaded.scenarios().forEach(s -> names.add(name(s)));
        if (study.path("design") instanceof ObjectNode design && design.has("file")) {
            design.put("file", POINTS).put("kind", "csv").remove("points");
        }
        return study.toPrettyString() + "\n";
    }

    /**
     * What differs between a study and a snapshot, value by value, in words; empty where nothing does.
     *
     * @throws IOException if the snapshot cannot be read
     */
    public static List<String> differences(Path folder, LoadedStudy now) throws IOException {
        List<String> out = new ArrayList<>();
        compare("study", Files.readString(folder.resolve(STUDY)), text(now), out);
        for (ResolvedScenario s : now.scenarios()) {
            Path file = folder.resolve(name(s));
            if (Files.isRegularFile(file)) {
                compare(s.scenario().id(), Files.readString(file), s.json(), out);
            }
        }
        Path table = folder.resolve(POINTS);
        if (Files.isRegularFile(table) && !now.table().isEmpty() && !Files.readString(table).equals(points(now))) {
            out.add("the table of points is another");
        }
        return out;
    }

    private static void compare(String name, String before, String after, List<String> out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Differences.between(List.of(name), mapper.readTree(before), mapper.readTree(after)).forEach(d -> out.add(d.words()));
    }

    private static String name(ResolvedScenario s) {
        return SCENARIOS + "/" + s.scenario().id() + ".json";
    }

    /** The outline of the country is a file of its own. */
    private static void outline(ResolvedScenario s, Path folder) throws IOException {
        String name = s.scenario().theatre().outline();
        Path from = name == null ? null : s.folder().resolve(name);
        if (from != null && Files.isRegularFile(from)) {
            Path to = folder.resolve(name).normalize();
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(from));
        }
    }

    private static String points(LoadedStudy loaded) {
        StringBuilder out = new StringBuilder(String.join(",", loaded.factors().stream().map(Swept::name).toList())).append('\n');
        for (Object[] row : loaded.table()) {
            for (int j = 0; j < row.length; j++) {
                out.append(j > 0 ? "," : "").append(row[j] == null ? "" : row[j]);
            }
            out.append(row.length == 1 && row[0] == null ? "\"\"\n" : "\n");
        }
        return out.toString();
    }
}
