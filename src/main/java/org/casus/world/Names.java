package org.casus.world;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.ModelParameters;
import org.casus.scenario.Scenario;

/** Every id of a scenario and its position. */
public record Names(
        Index zones,
        Index sides,
        Index factions,
        Index actors,
        Index actions,
        Index features,
        Index parameters,
        Index stocks,
        Index rates,
        Index classes,
        Index hosts,
        Index agreements,
        Index crises,
        Index topics)
        implements Serializable {
    /** Local names in effects: value of the level chosen, its change, level of an agreement. */
    public static final String VALUE = "value";

    public static final String CHANGE = "change";
    public static final String Y = "y";

    /** All of them. */
    public static final List<String> LOCALS = List.of(VALUE, CHANGE, Y);

    private static final Pattern TOPIC = Pattern.compile("liability\\(\\s*\\w+\\s*,\\s*(\\w+)\\s*\\)");

    /** Names of a scenario. */
    public static Names of(Scenario s) {
        Set<String> parameters = new LinkedHashSet<>(ModelParameters.names());
        parameters.addAll(s.parameters().keySet());
        parameters.addAll(LOCALS);
        return new Names(
                new Index(s.theatre().zones().keySet()),
                new Index(s.sides().keySet()),
                new Index(s.factions().keySet()),
                new Index(s.actors().keySet()),
                new Index(s.actions().keySet()),
                new Index(s.features().keySet()),
                new Index(parameters),
                new Index(s.stocks().keySet()),
                new Index(s.rates().keySet()),
                new Index(s.targetClasses().keySet()),
                new Index(s.hosts().keySet()),
                new Index(s.agreements().keySet()),
                new Index(s.crises().keySet()),
                new Index(topics(s)));
    }

    private static Set<String> topics(Scenario s) {
        Set<String> topics = new LinkedHashSet<>();
        s.effects().values().forEach(e -> collect(e.target(), topics));
        s.features().values().stream()
                .filter(f -> f.formula() != null)
                .forEach(f -> collect(f.formula().text(), topics));
        s.actions().values().stream()
                .filter(a -> a.when() != null)
                .forEach(a -> collect(a.when().text(), topics));
        s.crises().values().forEach(c -> topics.addAll(c.topics().values()));
        return topics;
    }

    private static void collect(String text, Set<String> topics) {
        Matcher m = TOPIC.matcher(text);
        while (m.find()) {
            topics.add(m.group(1));
        }
    }
}
