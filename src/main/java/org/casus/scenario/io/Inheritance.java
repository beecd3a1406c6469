package org.casus.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads a file and, through {@code extends}, those it changes; merges them into one tree. */
final class Inheritance {
    static final int LONGEST = 8;
    private final TextReader reader;
    private final Problems problems;
    private final BiFunction<Node.Fields, Source, Node.Fields> tables;
    private final BareNames names;
    private final Removals removals;
    private Folder outlines;

    /**
     * @param tables reads the tables that a file names
     * @param removals checks the keys without a value
     */
    Inheritance(
            TextReader reader,
            Problems problems,
            BiFunction<Node.Fields, Source, Node.Fields> tables,
            Shelves shelves,
            Removals removals) {
        this.reader = reader;
        this.problems = problems;
        this.tables = tables;
        names = new BareNames(shelves);
        this.removals = removals;
    }

    /**
     * The whole tree of a file, without {@code extends} and nulls.
     *
     * @throws Unreadable if a file of the chain cannot be read, or the chain is a circle or too long
     */
    Node.Fields load(Source opened) throws Unreadable {
        return Merge.clean(load(opened, new ArrayList<>(List.of(absolute(opened.file())))));
    }

    /** The folder from which the outline of the tree that was read counts; empty where no file has one. */
    Optional<Path> outlines() {
        return Optional.ofNullable(outlines).map(Folder::path);
    }

    private Node.Fields load(Source source, List<Path> chain) throws Unreadable {
        Path file = source.file();
        Node.Fields read = YamlReader.read(reader.read(file), file.toString(), problems);
        Node.Fields own = outline(tables.apply(read, source), source);
        Node.Entry parent = own.entries().get("extends");
        if (parent == null) {
            removals.check(null, own);
            return own;
        }
        Mark at = parent.value().mark();
        if (!(parent.value() instanceof Node.Scalar scalar) || !(scalar.value() instanceof String name)) {
            throw new Unreadable(at, "extends must be the path of a scenario, not " + parent.value().kind());
        }
        if (chain.size() == 1 && own.get("id") == null) {
            problems.warning(at, "id", "this scenario has no id of its own; results would be filed under that of " + name);
        }
        Source base = base(source, name, at);
        extend(chain, absolute(base.file()), at);
        Node.Fields changed = load(base, chain);
        Node.Fields changes = own.without("extends");
        removals.check(changed, changes);
        return (Node.Fields) Merge.over(changed, changes);
    }

    private Source base(Source from, String name, Mark at) throws Unreadable {
        Optional<String> path = BareNames.fits(name) ? BareNames.beside(from.file(), name) : Optional.of(name);
        if (path.isPresent()) {
            return inFolder(from, path.get(), at);
        }
        return names.onShelf(name, at).orElseThrow(() -> new Unreadable(at, names.missing(from.file(), name)));
    }

    private Source inFolder(Source from, String path, Mark at) throws Unreadable {
        try {
            return new Source(from.resolve(path, at), from.folder());
        } catch (Unreadable e) {
            String end = e.getMessage().matches(".*[.?]") ? " " : ". ";
            throw new Unreadable(e.mark(), e.getMessage() + end + "extends names a scenario in this file's folder or below" + names.advice(from.file()));
        }
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
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

    /** Rewrites the path of the outline so that it counts from the folder of its source, and keeps that of the first. */
    private Node.Fields outline(Node.Fields top, Source source) {
        if (!(top.get("theatre") instanceof Node.Fields theatre)
                || !(theatre.get("outline") instanceof Node.Scalar scalar)
                || !(scalar.value() instanceof String name)) {
            return top;
        }
        Node.Entry entry = theatre.entries().get("outline");
        try {
            String path = source.folder().nameOf(source.resolve(name, scalar.mark()));
            outlines = outlines == null ? source.folder() : outlines;
            Node.Entry changed = new Node.Entry(entry.key(), new Node.Scalar(scalar.mark(), path));
            Node.Entry section = top.entries().get("theatre");
            return top.with("theatre", new Node.Entry(section.key(), theatre.with("outline", changed)));
        } catch (Unreadable e) {
            problems.error(e.mark(), "theatre.outline", e.getMessage());
            return top;
        }
    }
}
