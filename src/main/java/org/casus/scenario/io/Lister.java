package org.casus.scenario.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the scenarios of a folder and reads no more than their titles. */
final class Lister {
    private Lister() {}

    static List<Listing> list(Path folder, Shelves shelves) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(p -> p.toString().matches(".*\\.ya?ml") && Files.isRegularFile(p)).sorted().toList();
        }
        List<Listing> listings = new ArrayList<>();
        for (Path file : files) {
            read(file, shelves).ifPresent(listings::add);
        }
        return listings;
    }

    private static Optional<Listing> read(Path file, Shelves shelves) {
        String name = file.getFileName().toString().replaceAll("\\.ya?ml$", "");
        try {
            Problems problems = new Problems();
            Inheritance chain = new Inheritance(new TextReader(), problems, (tree, at) -> tree, shelves,
                    new Removals(SchemaTree.shipped(), problems));
            Node.Fields top = chain.load(new Source(file, Folder.of(file)));
            if (top.get("casus") == null) {
                return Optional.empty();
            }
            return Optional.of(new Listing(
                    file, text(top, "id", name), text(top, "title", name), text(top, "question", "")));
        } catch (Unreadable | IOException e) {
            return Optional.of(new Listing(file, name, "cannot be read: " + e.getMessage(), ""));
        }
    }

    private static String text(Node.Fields top, String key, String other) {
        return top.get(key) instanceof Node.Scalar scalar && scalar.value() != null ? scalar.value().toString() : other;
    }
}
