package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML text to a tree with marks. Builds the tree from the parser's events, so that no text can make
 * it grow beyond its limits: depth, number of values, aliases. Tags that name types are refused.
 */
final class YamlReader {
    static final int DEEPEST = 50;
    static final int MOST_VALUES = 200_000;
    static final int MOST_ALIASES = 50;
    private static final String STANDARD = "tag:yaml.org,2002:";

    private final String file;
    private final Parser parser;
    private final Problems problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int values;
    private int aliases;

    private YamlReader(String text, String file, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.file = file;
        this.parser = new ParserImpl(new StreamReader(text), options);
        this.problems = problems;
    }

    /**
     * Reads one document whose top is a map. Duplicate keys are reported and the first is kept.
     *
     * @throws Unreadable if the text is not YAML, is empty, or passes a limit
     */
    static Node.Fields read(String text, String file, Problems problems) throws Unreadable {
        YamlFaults.refuseControlCharacters(text, file);
        YamlFaults.refuseBulk(text, file);
        try {
            return new YamlReader(text, file, problems).document();
        } catch (YAMLException e) {
            throw YamlFaults.plain(e, file);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw YamlFaults.escape(text, file);
        }
    }

    private Node.Fields document() throws Unreadable {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Unreadable(Mark.of(file), "the file is empty");
        }
        parser.getEvent();
        Node top = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Unreadable(mark(parser.peekEvent()), "a second document starts here; a file holds one scenario");
        }
        if (top instanceof Node.Fields fields) {
            return fields;
        }
        if (top instanceof Node.Scalar scalar && scalar.value() == null) {
            throw new Unreadable(top.mark(), "the file is empty");
        }
        throw new Unreadable(top.mark(), "a scenario is a map of sections such as 'title: ...', not " + top.kind());
    }

    private Node node(int depth) throws Unreadable {
        Event event = parser.getEvent();
        Mark at = mark(event);
        if (event instanceof AliasEvent alias) {
            return alias(alias, at);
        }
        count(1, at);
        int before = values;
        Node node = event instanceof ScalarEvent scalar ? scalar(scalar, at) : collection(event, depth + 1, at);
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, node);
            sizes.put(anchor, values - before + 1);
        }
        return node;
    }

    private Node alias(AliasEvent event, Mark at) throws Unreadable {
        Node node = anchors.get(event.getAnchor());
        if (node == null) {
            throw new Unreadable(at, "'*" + event.getAnchor() + "' refers to nothing written before it");
        }
        if (!(node instanceof Node.Scalar) && ++aliases > MOST_ALIASES) {
            throw new Unreadable(at, "more than " + MOST_ALIASES + " references to maps or lists; write the values out");
        }
        count(sizes.get(event.getAnchor()), at);
        return node;
    }

    private Node collection(Event event, int depth, Mark at) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(at, "nested more than " + DEEPEST + " deep");
        }
        boolean map = event instanceof MappingStartEvent;
        String tag = ((CollectionStartEvent) event).getTag();
        if (tag != null && !tag.equals("!") && !tag.equals(STANDARD + (map ? "map" : "seq"))) {
            throw tagged(tag, at);
        }
        return map ? fields(depth, at) : items(depth, at);
    }

    private Node items(int depth, Mark at) throws Unreadable {
        List<Node> list = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            list.add(node(depth));
        }
        parser.getEvent();
        return new Node.Items(at, list);
    }

    private Node fields(int depth, Mark at) throws Unreadable {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Mark keyMark = mark(parser.peekEvent());
            String key = key(node(depth), keyMark);
            Node value = node(depth);
            Node.Entry first = entries.putIfAbsent(key, new Node.Entry(keyMark, value));
            if (first != null) {
                problems.error(keyMark, "", "the key " + Quote.of(key) + " is written twice; first in line "
                        + first.key().line());
            }
        }
        parser.getEvent();
        return new Node.Fields(at, entries);
    }

    private String key(Node key, Mark at) throws Unreadable {
        if (key instanceof Node.Scalar scalar && scalar.value() != null) {
            return scalar.value().toString();
        }
        throw new Unreadable(at, "a key must be a word, not " + key.kind());
    }

    private Node scalar(ScalarEvent event, Mark at) throws Unreadable {
        String tag = event.getTag();
        if (tag == null) {
            return event.isPlain() ? plain(event.getValue(), at) : new Node.Scalar(at, event.getValue());
        }
        if (tag.equals("!") || tag.equals(STANDARD + "str")) {
            return new Node.Scalar(at, event.getValue());
        }
        throw tagged(tag, at);
    }

    private Node plain(String word, Mark at) {
        try {
            return new Node.Scalar(at, Scalars.value(word, at));
        } catch (Unreadable e) {
            problems.error(at, "", e.getMessage());
            return new Node.Scalar(at, 0L);
        }
    }

    private static Unreadable tagged(String tag, Mark at) {
        String name = Quote.of(tag.replace(STANDARD, "!!"));
        return new Unreadable(at, "the tag " + name + " is not allowed; scenarios hold plain values only");
    }

    private void count(int more, Mark at) throws Unreadable {
        values += more;
        if (values > MOST_VALUES) {
            throw new Unreadable(at, "more than " + MOST_VALUES + " values; references that repeat others count each time");
        }
    }

    private Mark mark(Event event) {
        return new Mark(file, event.getStartMark().getLine() + 1, event.getStartMark().getColumn() + 1);
    }
}
