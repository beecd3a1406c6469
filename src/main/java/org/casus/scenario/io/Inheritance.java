package org.casus.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads a file and, through {@code extends}, those it changes; merges them into one tree. */
final class Inheritance {
    static final int LONGEST = 8;
    private final TextReader reader;
    private final Folder folder;
    private final Problems problems;
    private final BiFunction<Node.Fields, Path, Node.Fields> tables;

    /** @param tables reads the tables that a file names */
    Inheritance(TextReader reader, Folder folder, Problems problems, BiFunction<Node.Fields, Path, Node.Fields> tables) {
        this.reader = reader;
        this.folder = folder;
        this.problems = problems;
        this.tables = tables;
    }

    /**
     * The whole tree of a file, without {@code extends} and nulls.
     *
     * @throws Unreadable if a file of the chain cannot be read, or the chain is a circle or too long
     */
    Node.Fields load(Path file) throws Unreadable {
        return Merge.clean(load(file, new ArrayList<>(List.of(file.normalize()))));
    }

    private Node.Fields load(Path file, List<Path> chain) throws Unreadable {
        Node.Fields read = YamlReader.read(reader.read(file), file.toString(), problems);
        Node.Fields own = outline(tables.apply(read, file), file);
        Node.Entry parent = own.entries().get("extends");
        if (parent == null) {
            return own;
        }
        Mark at = parent.value().mark();
        if (!(parent.value() instanceof Node.Scalar scalar) || !(scalar.value() instanceof String name)) {
            throw new Unreadable(at, "extends must be the path of a scenario, not " + parent.value().kind());
        }
        if (chain.size() == 1 && own.get("id") == null) {
            problems.warning(at, "id", "this scenario has no id of its own; results would be filed under that of " + name);
        }
        Path base = base(file, name, at);
        extend(chain, base, at);
        return (Node.Fields) Merge.over(load(base, chain), own.without("extends"));
    }

    private Path base(Path file, String name, Mark at) throws Unreadable {
        try {
            return folder.resolve(file, name, at).normalize();
        } catch (Unreadable e) {
            String end = e.getMessage().matches(".*[.?]") ? " " : ". ";
            throw new Unreadable(e.mark(), e.getMessage() + end + "extends names a file in this file's folder or below: write this file beside"
                    + " the scenario that it changes, or copy that one here with its tables");
        }
    }

    private static void extend(List<Path> chain, Path base, Mark at) throws Unreadable {
        boolean circle = chain.contains(base);
        chain.add(base);
        String names = chain.stream().map(p -> p.getFileName().toString()).collect(Collectors.joining(" -> "));
        if (circle) {
            throw new Unreadable(at, "these scenarios extend each other in a circle: " + names);
        }
        if (chain.size() > LONGEST) {
            throw new Unreadable(at, "more than " + LONGEST + " scenarios extend one another: " + names);
        }
    }

    /** Rewrites the path of the outline so that it counts from the file that was opened. */
    private Node.Fields outline(Node.Fields top, Path file) {
        if (!(top.get("theatre") instanceof Node.Fields theatre)
                || !(theatre.get("outline") instanceof Node.Scalar scalar)
                || !(scalar.value() instanceof String name)) {
            return top;
        }
        Node.Entry entry = theatre.entries().get("outline");
        try {
            String path = folder.nameOf(folder.resolve(file, name, scalar.mark()));
            Node.Entry changed = new Node.Entry(entry.key(), new Node.Scalar(scalar.mark(), path));
            Node.Entry section = top.entries().get("theatre");
            return top.with("theatre", new Node.Entry(section.key(), theatre.with("outline", changed)));
        } catch (Unreadable e) {
            problems.error(e.mark(), "theatre.outline", e.getMessage());
            return top;
        }
    }
}
