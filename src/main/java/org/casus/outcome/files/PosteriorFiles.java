package org.casus.outcome.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.model.Parameter;
import org.casus.outcome.Posterior;
import org.casus.scenario.Scenario;
import org.casus.util.TextDistance;

/**
 * The posterior of a calibration as files: {@code posterior.csv} with a column for each parameter, its
 * {@code weight} and {@code distance}, and beside it {@code calibration.json}, which says on what it was
 * fitted. The table may stand alone, and the distance may be left out.
 */
public final class PosteriorFiles {
    /** Name of the table. */
    public static final String TABLE = "posterior.csv";

    /** Name of a table of the same form with the particles of the prior, by which one sees what the fit has added. */
    public static final String PRIOR = "prior.csv";

    /** Name of what tells about it, written last. */
    public static final String MANIFEST = "calibration.json";

    /** Word by which a manifest is told from other files. */
    public static final String FORMAT = "casus-calibration";

    private static final String WEIGHT = "weight";
    private static final String DISTANCE = "distance";
    private static final int SHORT = 12;

    private PosteriorFiles() {}

    /**
     * A posterior and what deserves a look before it is used.
     *
     * @param posterior values by weight
     * @param warnings such as that it was fitted on another version of the scenario
     */
    public record Read(Posterior posterior, List<String> warnings) {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** Writes a table. @param file where; @param distances one a particle */
    public static void write(Path file, Posterior p, double[] distances) throws IOException {
        List<String> head = new ArrayList<>(p.parameters());
        head.addAll(List.of(WEIGHT, DISTANCE));
        double[][] rows = IntStream.range(0, distances.length).mapToObj(i -> {
            double[] row = Arrays.copyOf(p.values()[i], head.size());
            row[head.size() - 2] = p.weights()[i];
            row[head.size() - 1] = distances[i];
            return row;
        }).toArray(double[][]::new);
        new NumberTable(head, rows).write(file);
    }

    /**
     * Reads a posterior for a scenario.
     *
     * @param place folder of a calibration, or a table alone
     * @throws UnusablePosteriorException where it can't be used with the scenario, with all reasons
     * @throws IOException where it can't be read
     */
    public static Read read(Path place, Scenario s) throws IOException, UnusablePosteriorException {
        Path table = Files.isDirectory(place) ? place.resolve(TABLE) : place;
        if (!Files.isRegularFile(table)) {
            throw new UnusablePosteriorException(List.of(place + (Files.isDirectory(place)
                    ? " holds no " + TABLE + "; is its calibration finished?" : ": there is no such file or folder")));
        }
        NumberTable numbers;
        try {
            numbers = NumberTable.read(table);
        } catch (CharacterCodingException e) {
            throw new UnusablePosteriorException(List.of(table + ": bytes that are not UTF-8"));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new UnusablePosteriorException(List.of(e.getMessage()));
        }
        List<String> faults = faults(table, numbers, s);
        if (!faults.isEmpty()) {
            throw new UnusablePosteriorException(faults);
        }
        Path manifest = table.toAbsolutePath().resolveSibling(MANIFEST);
        return new Read(posterior(table, numbers), Files.isRegularFile(manifest) ? warnings(manifest, s)
                : List.of(table + ": no " + MANIFEST + " beside it says on what it was fitted"));
    }

    private static Posterior posterior(Path table, NumberTable t) throws UnusablePosteriorException {
        int weight = t.head().indexOf(WEIGHT);
        int[] columns = IntStream.range(0, t.head().size()).filter(c -> isParameter(t.head().get(c))).toArray();
        try {
            return new Posterior(Arrays.stream(columns).mapToObj(t.head()::get).toList(),
                    Arrays.stream(t.rows()).map(r -> Arrays.stream(columns).mapToDouble(c -> r[c]).toArray()).toArray(double[][]::new),
                    Arrays.stream(t.rows()).mapToDouble(r -> r[weight]).toArray());
        } catch (IllegalArgumentException e) {
            throw new UnusablePosteriorException(List.of(table + ": " + e.getMessage()));
        }
    }

    private static boolean isParameter(String column) {
        return !column.equals(WEIGHT) && !column.equals(DISTANCE);
    }

    private static List<String> faults(Path table, NumberTable t, Scenario s) {
        List<String> out = new ArrayList<>();
        if (!t.head().contains(WEIGHT)) {
            out.add(table + ":1: the column 'weight' is missing");
        }
        if (t.head().stream().distinct().count() < t.head().size()) {
            out.add(table + ":1: a column stands there twice");
        }
        if (t.head().stream().noneMatch(PosteriorFiles::isParameter) || t.rows().length == 0) {
            out.add(table + ": there is no parameter or no row");
        }
        for (int c = 0; c < t.head().size(); c++) {
            if (isParameter(t.head().get(c))) {
                column(table, t, c, s).ifPresent(out::add);
            }
        }
        return out;
    }

    /** What is wrong with a column, the first row of it that is. */
    private static Optional<String> column(Path table, NumberTable t, int c, Scenario s) {
        String id = t.head().get(c);
        Parameter p = s.parameters().get(id);
        if (p == null) {
            return Optional.of(table + ":1: scenario " + s.id() + " has no parameter '" + id + "'."
                    + TextDistance.hint(id, s.parameters().keySet()));
        }
        for (int row = 0; row < t.rows().length; row++) {
            double value = t.rows()[row][c];
            if (!(value >= p.low() && value <= p.high())) {
                return Optional.of(table + ": row " + (row + 1) + ": " + id + " " + value + " must lie in [" + p.low() + ", "
                        + p.high() + "]");
            }
        }
        return Optional.empty();
    }

    private static List<String> warnings(Path manifest, Scenario s) throws IOException, UnusablePosteriorException {
        JsonNode json;
        try {
            json = JsonText.read(Files.readString(manifest));
        } catch (JsonProcessingException e) {
            throw new UnusablePosteriorException(List.of(manifest + ": not JSON"));
        }
        if (!FORMAT.equals(json.path("format").asText())) {
            throw new UnusablePosteriorException(List.of(manifest + ": not the manifest of a calibration (format '" + FORMAT + "')"));
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode one : json.path("scenarios")) {
            ids.add(one.path("id").asText());
            if (one.path("id").asText().equals(s.id())) {
                String digest = one.path("digest").asText();
                return digest.equals(s.digest()) ? List.of() : List.of("the posterior was fitted on another version of " + s.id()
                        + " (digest " + brief(digest) + ", now " + brief(s.digest()) + "); fit it again");
            }
        }
        return List.of("the posterior was fitted on " + String.join(", ", ids) + ", not on " + s.id());
    }

    private static String brief(String digest) {
        return digest.length() > SHORT ? digest.substring(0, SHORT) : digest;
    }
}
