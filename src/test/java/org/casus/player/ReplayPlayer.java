package org.casus.player;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that plays what a file says: a line each of week, draw, action, target and level, by tabs. Keeps what it was told. */
public final class ReplayPlayer {
    private ReplayPlayer() {}

    public static void main(String[] args) throws IOException {
        List<String> choices = Files.readAllLines(Path.of(args[0]));
        ObjectMapper json = new ObjectMapper();
        StringBuilder told = new StringBuilder();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            told.append(line).append('\n');
            JsonNode node = json.readTree(line);
            if (node.path("type").asText().equals("decide")) {
                System.out.println(answer(node, choices));
                System.out.flush();
            }
        }
        Files.writeString(Path.of(args[0] + ".told"), told);
    }

    private static String answer(JsonNode n, List<String> choices) {
        for (JsonNode o : n.get("options")) {
            String name = String.join("\t", n.get("week").asText(), n.get("draw").asText(),
                    o.get("action").asText(), o.get("target").asText(), o.get("level").asText());
            if (choices.contains(name)) {
                return "{\"week\": " + n.get("week") + ", \"draw\": " + n.get("draw") + ", \"choice\": " + o.get("id") + "}";
            }
        }
        throw new IllegalStateException("nothing to play in week " + n.get("week"));
    }
}
