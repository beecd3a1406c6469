package org.casus.scenario.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.scenario.io.CsvReader.Cell;
import org.casus.scenario.study.Design;
import org.casus.scenario.study.Study;
import org.casus.scenario.study.Swept;
import org.casus.util.TextDistance;

/** What a design needs is stated, and nothing that it does not read. */
final class DesignCheck {
    private static final String POSTERIOR = "posterior";
    private final Problems problems;
    private final Locator locator;
    private final List<Mark[]> places = new ArrayList<>();

    DesignCheck(Problems problems, Locator locator) {
        this.problems = problems;
        this.locator = locator;
    }

    /** Where the values of a csv design stand, one a cell, null where a row has none; empty for other designs. */
    List<Mark[]> places() {
        return places;
    }

    /** Checks the design and reads the table of an explicit one; empty for others. */
    List<Object[]> table(Study study, List<Swept> factors, Path file, TextReader reader) {
        Design d = study.design();
        if (d == null) {
            if (!study.factors().isEmpty()) {
                problems.error(locator.of(List.of("factors")), "design", "factors need a design, such as design: {kind: factorial}");
            }
            return List.of();
        }
        if (d.kind() == null) {
            return List.of();
        }
        if (study.factors().isEmpty()) {
            error("kind", "a design needs factors; without them leave the design out");
        }
        keys(d);
        boolean complete = d.file() != null && (d.kind().equals("csv") || d.kind().equals(POSTERIOR) && d.points() != null);
        return complete && factors.size() == study.factors().size() ? read(study, factors, file, reader) : List.of();
    }

    private void error(String key, String message) {
        problems.error(locator.of(List.of("design", key)), "design." + key, message);
    }

    private void keys(Design d) {
        switch (d.kind()) {
            case "latin-hypercube", "sobol-sequence", "saltelli" -> need(d, "points", d.points() != null);
            case "morris" -> {
                need(d, "trajectories", d.trajectories() != null);
                if (d.levels() % 2 != 0) {
                    error("levels", d.levels() + " must be even, so that every level is as likely as any other");
                }
            }
            case "csv" -> need(d, "file", d.file() != null);
            case POSTERIOR -> {
                need(d, "file", d.file() != null);
                if (d.points() == null) {
                    error("points", "'points' is missing; a design of kind posterior needs it");
                }
            }
            default -> need(d, "", true);
        }
    }

    private void need(Design d, String key, boolean present) {
        if (!present) {
            error(key, "'" + key + "' is missing; a design of kind " + d.kind() + " needs it");
        }
        idle(d, d.kind().equals(POSTERIOR) ? "points" : key, "points", d.points() != null);
        idle(d, key, "trajectories", d.trajectories() != null);
        idle(d, key, "file", d.file() != null);
        idle(d, d.kind().equals("morris") ? "levels" : key, "levels", locator.node(List.of("design", "levels")) != null);
        idle(d, d.kind().equals("saltelli") ? "secondOrder" : key, "secondOrder", d.secondOrder());
    }

    private void idle(Design d, String needed, String key, boolean stated) {
        if (stated && !key.equals(needed)) {
            error(key, "a design of kind " + d.kind() + " does not read '" + key + "'; take it out");
        }
    }

    private List<Object[]> read(Study study, List<Swept> factors, Path file, TextReader reader) {
        String name = study.design().file();
        boolean posterior = study.design().kind().equals(POSTERIOR);
        Mark at = locator.of(List.of("design", "file"));
        try {
            Path path = posterior ? beside(file, name, at) : Folder.of(file).resolve(file, name, at);
            List<List<Cell>> lines = CsvReader.read(reader.read(path), path.toString());
            if (lines.size() < 2) {
                error("file", "the table has no points; its first line names the factors");
                return List.of();
            }
            return posterior ? new PosteriorPoints(factors, study.design().points(), study.seed()).of(lines) : rows(lines, factors);
        } catch (Unreadable e) {
            problems.error(e.mark(), "design.file", e.getMessage());
        } catch (java.io.IOException e) {
            error("file", "cannot read '" + name + "'");
        }
        return List.of();
    }

    /** A posterior lies where a calibration has put it, which need not be in the folder of the study. */
    private static Path beside(Path file, String name, Mark at) throws Unreadable {
        Path path = file.resolveSibling(name).normalize();
        Path table = Files.isDirectory(path) ? path.resolve("posterior.csv") : path;
        if (!Files.isRegularFile(table)) {
            throw new Unreadable(at, "there is no file '" + name + "', nor a calibration's folder with a posterior.csv in it." + Folder.nearest(path));
        }
        return table;
    }

    private List<Object[]> rows(List<List<Cell>> lines, List<Swept> factors) throws Unreadable {
        List<String> names = factors.stream().map(Swept::name).toList();
        int[] column = new int[lines.get(0).size()];
        Set<String> seen = new LinkedHashSet<>();
        for (int c = 0; c < column.length; c++) {
            Cell head = lines.get(0).get(c);
            column[c] = names.indexOf(head.text());
            if (column[c] < 0 || !seen.add(head.text())) {
                throw new Unreadable(head.mark(), "the column '" + head.text() + "' " + (column[c] < 0 ? "is no factor" : "stands twice")
                        + "; factors are " + String.join(", ", names) + "." + TextDistance.hint(head.text(), names));
            }
        }
        List<Object[]> out = new ArrayList<>();
        for (List<Cell> cells : lines.subList(1, lines.size())) {
            out.add(row(cells, column, factors));
        }
        return out;
    }

    private Object[] row(List<Cell> cells, int[] column, List<Swept> factors) throws Unreadable {
        if (cells.size() > column.length) {
            throw new Unreadable(cells.get(0).mark(), "this row has " + cells.size() + " cells, the header " + column.length);
        }
        Object[] row = new Object[factors.size()];
        Mark[] marks = new Mark[row.length];
        places.add(marks);
        for (int c = 0; c < cells.size(); c++) {
            marks[column[c]] = cells.get(c).mark();
            row[column[c]] = Scalars.value(cells.get(c).text(), cells.get(c).mark());
        }
        return row;
    }
}
