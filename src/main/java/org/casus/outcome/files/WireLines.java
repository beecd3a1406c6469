package org.casus.outcome.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casus.model.Outlet;
import org.casus.outcome.Assertion;
import org.casus.outcome.Dispatch;
import org.casus.outcome.Truth;
import org.casus.outcome.Wire;
import org.casus.scenario.Scenario;

/** Items of the wire as JSON, one a line; {@code truth} is left out where only what can be known is told. */
public final class WireLines {
    private WireLines() {}

    static void write(Wire wire, Scenario s, Writer to) throws IOException {
        try (JsonGenerator g = JsonText.generator(to)) {
            for (int i = 0; i < wire.items().size(); i++) {
                item(g, i + 1, wire.items().get(i), s);
                g.writeRaw('\n');
            }
        }
    }

    private static void item(JsonGenerator g, int number, Dispatch d, Scenario s) throws IOException {
        Outlet outlet = s.outlets().get(d.outlet());
        g.writeStartObject();
        g.writeNumberField("item", number);
        g.writeNumberField("week", d.week() + 1);
        g.writeNumberField("day", d.day());
        g.writeStringField("date", s.start().plusDays(d.day()).toString());
        g.writeStringField("outlet", d.outlet());
        g.writeStringField("name", outlet.name());
        g.writeStringField("type", outlet.type().toString());
        Field.number(g, "credibility", d.credibility());
        g.writeStringField("text", d.text());
        g.writeObjectFieldStart("claim");
        g.writeStringField("says", d.claim().says());
        Field.number(g, "number", d.claim().number());
        g.writeStringField("unit", d.claim().unit());
        g.writeEndObject();
        if (d.truth() != null) {
            truth(g, d, s.start());
        }
        g.writeEndObject();
    }

    private static void truth(JsonGenerator g, Dispatch d, LocalDate start) throws IOException {
        Truth t = d.truth();
        g.writeObjectFieldStart("truth");
        g.writeStringField("row", d.row());
        g.writeFieldName("event");
        if (t.event() < 0) {
            g.writeNull();
        } else {
            g.writeNumber(t.event() + 1);
        }
        g.writeNumberField("week", t.week() + 1);
        g.writeStringField("from", start.plusWeeks(t.week()).toString());
        g.writeStringField("kind", t.kind());
        g.writeStringField("actor", t.actor());
        g.writeStringField("subject", t.subject());
        g.writeStringField("text", t.sentence());
        Field.number(g, "number", t.number());
        g.writeStringField("slant", t.slant());
        g.writeEndObject();
    }

    /**
     * Items of a file that this class wrote, in order.
     *
     * @throws IOException if it can't be read, with the line that is wrong
     */
    public static List<Dispatch> read(Path file) throws IOException {
        return JsonLines.read(file, WireLines::parsed);
    }

    private static Dispatch parsed(JsonNode n) {
        JsonNode claim = n.path("claim");
        Assertion says = new Assertion(claim.path("says").asText(), Field.number(claim, "number"), claim.path("unit").asText());
        JsonNode t = n.path("truth");
        Truth truth = t.isMissingNode() ? null
                : new Truth(t.path("event").asInt(0) - 1, t.path("week").asInt() - 1, t.path("kind").asText(),
                        t.path("actor").asText(), t.path("subject").asText(), t.path("text").asText(), Field.number(t, "number"),
                        t.path("slant").asText());
        return new Dispatch(t.path("row").asText(), n.path("outlet").asText(), n.path("day").asInt(), n.path("text").asText(), says,
                Field.number(n, "credibility"), truth);
    }
}
