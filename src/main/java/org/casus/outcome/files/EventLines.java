package org.casus.outcome.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.casus.outcome.Event;

/** Events as JSON, one a line. */
final class EventLines {
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
                Field.number(g, "rung", e.rung());
                Field.number(g, "value", e.value());
                g.writeStringField("text", e.text());
                g.writeEndObject();
                g.writeRaw('\n');
            }
        }
    }
}
