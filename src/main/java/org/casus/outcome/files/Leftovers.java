package org.casus.outcome.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hidden folders beside a run: {@code .NAME.part-PROCESS-n} while one is written, {@code
 * .NAME.old-PROCESS-n} for the moment in which one replaces another. A process is its number and the
 * time it began, since numbers are used again. Those of processes that are gone are cleared.
 */
final class Leftovers {
    static final String PART = "part";
    static final String OLD = "old";

    private Leftovers() {}

    /** A name beside the target that nothing has yet. */
    static Path unused(Path target, String kind) {
        String process = process(ProcessHandle.current());
        int n = 0;
        while (Files.exists(named(target, kind, process, n))) {
            n++;
        }
        return named(target, kind, process, n);
    }

    /** Puts back a run that a killed process had moved aside, and removes all other traces of it. */
    static void clear(Path target) throws IOException {
        for (Path old : orphans(target, OLD)) {
            if (!Files.exists(target) && RunFolder.isRun(old)) {
                Files.move(old, target);
            } else {
                Trees.delete(old);
            }
        }
        for (Path part : orphans(target, PART)) {
            Trees.delete(part);
        }
    }

    private static Path named(Path target, String kind, String process, int n) {
        return target.resolveSibling(prefix(target, kind) + process + "-" + n);
    }

    private static String prefix(Path target, String kind) {
        return "." + target.getFileName() + "." + kind + "-";
    }

    private static List<Path> orphans(Path target, String kind) throws IOException {
        String prefix = prefix(target, kind);
        try (Stream<Path> beside = Files.list(target.getParent())) {
            return beside.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .filter(p -> !alive(p.getFileName().toString().substring(prefix.length())))
                    .sorted()
                    .toList();
        }
    }

    private static String process(ProcessHandle handle) {
        return handle.pid() + "x" + handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static boolean alive(String rest) {
        String name = rest.split("-", 2)[0];
        String pid = name.split("x", 2)[0];
        Optional<ProcessHandle> handle = pid.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
        return handle.isPresent() && process(handle.get()).equals(name);
    }
}
