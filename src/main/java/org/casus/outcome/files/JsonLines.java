package org.casus.outcome.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads logs that hold one JSON object a line. */
final class JsonLines {
    private JsonLines() {}

    /**
     * What a function makes of each line.
     *
     * @throws IOException if the file can't be read, with the line that is wrong
     */
    static <T> List<T> read(Path file, Function<JsonNode, T> parse) throws IOException {
        List<T> all = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                all.add(parse.apply(object(line, file + ":" + number)));
            }
        }
        return all;
    }

    private static JsonNode object(String line, String place) throws IOException {
        try {
            JsonNode node = JsonText.read(line);
            if (node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            throw new IOException(place + ": this line is not JSON", e);
        }
        throw new IOException(place + ": this line is not a JSON object");
    }
}
