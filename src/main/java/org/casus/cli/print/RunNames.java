package org.casus.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.outcome.OptionScore;
import org.casus.outcome.files.Rationality;
import org.casus.report.card.CardNames;
import org.casus.report.read.OptionWords;

/**
 * Names and dates of a run, as its own file tells them.
 *
 * @param run content of {@code run.json}
 */
public record RunNames(JsonNode run) implements CardNames {
    private static final String LOGIT = "quantalResponse";
    private static final List<String> KINDS = List.of("actors", "actions", "agreements", "sides", "zones");
    private static final String PATRON = "patron.";

    /** Ids of the actors. */
    public List<String> actors() {
        List<String> ids = new ArrayList<>();
        run.path("names").path("actors").fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    /** Seed of the run. */
    public long seed() {
        return run.path("seed").asLong();
    }

    /** File of the scenario, as the user named it. */
    public String scenarioFile() {
        return run.path("scenario").path("file").asText();
    }

    /** Id of the scenario. */
    public String scenarioId() {
        return run.path("scenario").path("id").asText();
    }

    /** Digest of the scenario as it was run. */
    public String digest() {
        return run.path("scenario").path("digest").asText();
    }

    /** Weeks run. */
    public int weeks() {
        return run.path("weeks").asInt();
    }

    @Override
    public LocalDate date(int week) {
        return LocalDate.parse(run.path("scenario").path("start").asText()).plusWeeks(week);
    }

    /** How an actor decided. */
    public Rationality deciding(String actor) {
        return Rationality.of(run.path("deciding").path(actor));
    }

    @Override
    public double lambda(String actor) {
        return LOGIT.equals(deciding(actor).rule()) ? deciding(actor).lambda() : 0;
    }

    @Override
    public double scale(String actor) {
        return deciding(actor).scale();
    }

    @Override
    public String actor(String id) {
        return name("actors", id);
    }

    @Override
    public String feature(String code) {
        boolean patron = code.startsWith(PATRON);
        String own = patron ? code.substring(PATRON.length()) : code;
        return name("features", own) + (patron ? " (its patron's goal)" : "");
    }

    @Override
    public String option(OptionScore o) {
        return OptionWords.of(name("actions", o.action()), o.target().isEmpty() ? "" : target(o.target()), o.level());
    }

    /** A quantity that formulas read, by the names of its arguments: tension (Norvia, Sudmark). */
    String quantity(String word, List<String> arguments) {
        return word + " (" + arguments.stream().map(this::called).collect(Collectors.joining(", ")) + ")";
    }

    private String called(String id) {
        return KINDS.stream().filter(kind -> run.path("names").path(kind).has(id)).findFirst().map(kind -> name(kind, id)).orElse(id);
    }

    private String target(String id) {
        for (String kind : List.of("zones", "actors", "sides")) {
            if (run.path("names").path(kind).has(id)) {
                return name(kind, id);
            }
        }
        return name("agreements", id);
    }

    private String name(String kind, String id) {
        return run.path("names").path(kind).path(id).asText(id);
    }
}
