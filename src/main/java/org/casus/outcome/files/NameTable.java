package org.casus.outcome.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import org.casus.scenario.Scenario;

/** Names of ids, kept with a run so that its folder can be read without its scenario. */
public final class NameTable {
    private NameTable() {}

    public static ObjectNode of(Scenario s) {
        ObjectNode out = JsonText.object();
        add(out, "actors", s.actors(), a -> a.name());
        add(out, "actions", s.actions(), a -> a.name());
        add(out, "features", s.features(), f -> f.name());
        add(out, "agreements", s.agreements(), a -> a.name());
        add(out, "sides", s.sides(), a -> a.name());
        add(out, "zones", s.theatre() == null ? Map.of() : s.theatre().zones(), z -> z.name());
        if (!s.outlets().isEmpty()) {
            add(out, "outlets", s.outlets(), o -> o.name());
        }
        return out;
    }

    private static <T> void add(ObjectNode out, String kind, Map<String, T> rows, Function<T, String> name) {
        ObjectNode names = out.putObject(kind);
        rows.forEach((id, row) -> names.put(id, name.apply(row) == null ? id : name.apply(row)));
    }
}
