package org.casus.outcome.files;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casus.outcome.Event;

/** Events as JSON, one a line. */
public final class EventLines {
    private EventLines() {}

    static void write(List<Event> events, LocalDate start, Writer to) throws IOException {
        try (JsonGenerator g = JsonText.generator(to)) {
            for (Event e : events) {
                g.writeStartObject();
                g.writeNumberField("week", e.week() + 1);
                g.writeStringField("date", start.plusDays((long) Math.floor(e.day())).toString());
                Field.number(g, "day", e.day());
                g.writeStringField("kind", e.kind());
                g.writeStringField("actor", e.actor());
                g.writeStringField("subject", e.subject());
                g.writeStringField("from", e.from());
                Field.number(g, "rung", e.rung());
                Field.number(g, "value", e.value());
                g.writeStringField("text", e.text());
                g.writeEndObject();
                g.writeRaw('\n');
            }
        }
    }

    /**
     * Events of a file that this class wrote, in order.
     *
     * @throws IOException if it can't be read, with the line that is wrong
     */
    public static List<Event> read(Path file) throws IOException {
        return JsonLines.read(file, EventLines::parsed);
    }

    private static Event parsed(JsonNode n) {
        return new Event(n.path("week").asInt() - 1, Field.number(n, "day"), n.path("kind").asText(), n.path("actor").asText(),
                n.path("subject").asText(), n.path("from").asText(), Field.number(n, "rung"), Field.number(n, "value"), n.path("text").asText());
    }
}
