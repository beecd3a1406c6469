package org.casus.outcome.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.outcome.Decision;
import org.casus.outcome.OptionScore;

/** Decisions as JSON, one a line: what was known, what was weighed, what was drawn. */
public final class DecisionLines {
    private DecisionLines() {}

    static void write(List<Decision> decisions, Writer to) throws IOException {
        try (JsonGenerator g = JsonText.generator(to)) {
            for (Decision d : decisions) {
                decision(g, d);
                g.writeRaw('\n');
            }
        }
    }

    private static void decision(JsonGenerator g, Decision d) throws IOException {
        g.writeStartObject();
        g.writeNumberField("week", d.week() + 1);
        g.writeStringField("actor", d.actor());
        g.writeNumberField("draw", d.draw() + 1);
        g.writeNumberField("chosen", d.chosen());
        g.writeNumberField("runnerUp", d.runnerUp());
        Field.number(g, "margin", d.margin());
        Field.number(g, "uniform", d.uniform());
        Field.numbers(g, "beliefs", d.beliefs());
        Field.numbers(g, "perceived", d.perceived());
        g.writeArrayFieldStart("options");
        for (OptionScore o : d.options()) {
            option(g, o);
        }
        g.writeEndArray();
        g.writeEndObject();
    }

    private static void option(JsonGenerator g, OptionScore o) throws IOException {
        g.writeStartObject();
        g.writeStringField("action", o.action());
        g.writeStringField("target", o.target());
        g.writeStringField("level", o.level());
        Field.number(g, "cost", o.cost());
        Field.number(g, "utility", o.utility());
        Field.number(g, "score", o.score());
        Field.number(g, "probability", o.probability());
        Field.numbers(g, "byGoal", o.byGoal());
        g.writeEndObject();
    }

    /**
     * Decisions of one actor, in order.
     *
     * @param file a file that this class wrote
     * @param actor actor id; empty for all
     * @throws IOException if it can't be read, with the line that is wrong
     */
    public static List<Decision> read(Path file, String actor) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Decision d = parsed(line, file + ":" + number);
                if (actor.isEmpty() || actor.equals(d.actor())) {
                    decisions.add(d);
                }
            }
        }
        return decisions;
    }

    private static Decision parsed(String line, String place) throws IOException {
        JsonNode n;
        try {
            n = JsonText.read(line);
        } catch (IOException e) {
            throw new IOException(place + ": this line is not JSON", e);
        }
        List<OptionScore> options = new ArrayList<>();
        n.path("options").forEach(o -> options.add(option(o)));
        int chosen = n.path("chosen").asInt(-1);
        if (chosen < 0 || chosen >= options.size()) {
            throw new IOException(place + ": chosen " + chosen + " must name one of the " + options.size() + " options");
        }
        return new Decision(n.path("week").asInt() - 1, n.path("actor").asText(), n.path("draw").asInt() - 1, options, chosen,
                n.path("runnerUp").asInt(-1), Field.number(n, "margin"), Field.numbers(n, "beliefs"),
                Field.numbers(n, "perceived"), Field.number(n, "uniform"));
    }

    private static OptionScore option(JsonNode n) {
        return new OptionScore(n.path("action").asText(), n.path("target").asText(), n.path("level").asText(),
                Field.number(n, "cost"), Field.number(n, "utility"), Field.number(n, "score"), Field.number(n, "probability"),
                Field.numbers(n, "byGoal"));
    }
}
