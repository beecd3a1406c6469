package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.outcome.files.JsonText;
import org.casus.scenario.io.InvalidScenarioException;
import org.casus.scenario.io.Loaded;
import org.casus.scenario.io.Problem;
import org.casus.scenario.io.ScenarioFiles;
import org.casus.scenario.io.Strictness;
import org.casus.world.Blueprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks scenario files and tells every fault at once. */
@Command(
        name = "validate",
        header = {
            "Check scenario files; tell every fault with its file, line and column.",
            "",
            "Examples:",
            "  casus validate scenarios/${bundle:scenario}.yaml",
            "  casus validate scenarios/*.yaml --strict"
        })
final class ValidateCommand extends ScenarioVerb {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or bare names or ids of scenarios here or in scenarios/.")
    private List<String> names;

    @Option(names = "--strict", description = "Missing sources and unused rows of the ledger are errors, as for files that ship.")
    private boolean strict;

    private record Checked(String file, int code, List<Problem> problems) {
        boolean valid() {
            return code == ExitCode.FINE;
        }
    }

    /** One that is not there keeps none of the others from being checked. */
    @Override
    public Integer call() {
        List<Checked> checked = new ArrayList<>();
        Progress progress = progress("files", names.size());
        for (String name : names) {
            checked.add(check(name));
            progress.step();
        }
        print(() -> json(checked), () -> text(checked));
        return checked.stream().mapToInt(Checked::code).max().orElse(ExitCode.FINE);
    }

    private Checked check(String name) {
        try {
            return check(find(name));
        } catch (ScenarioFinder.NoSuchScenarioException e) {
            return new Checked(name, ExitCode.USAGE, List.of(new Problem(name, 0, 0, "", e.getMessage(), true)));
        }
    }

    private Checked check(Path file) {
        try {
            Loaded loaded = ScenarioFiles.load(file, strict ? Strictness.STRICT : Strictness.LENIENT, Program.shelf());
            Blueprint.of(loaded.scenario());
            return new Checked(Paths.shown(file), ExitCode.FINE, loaded.warnings());
        } catch (InvalidScenarioException e) {
            return new Checked(Paths.shown(file), ExitCode.INVALID_SCENARIO, e.problems());
        }
    }

    /** Errors stand last, beside their number, where a screen full of warnings can't hide them. */
    private static List<String> text(List<Checked> checked) {
        List<String> lines = new ArrayList<>();
        for (Checked c : checked) {
            c.problems().stream().filter(p -> !p.error()).forEach(p -> lines.add("warning: " + p));
            c.problems().stream().filter(Problem::error).forEach(p -> lines.add("error: " + p));
            long errors = c.problems().stream().filter(Problem::error).count();
            long warnings = c.problems().size() - errors;
            lines.add(c.file() + ": " + (c.valid() ? "valid" : errors + " error(s)")
                    + (warnings > 0 ? ", " + warnings + " warning(s)" : ""));
        }
        return lines;
    }

    private static JsonNode json(List<Checked> checked) {
        ArrayNode out = JsonText.object().arrayNode();
        for (Checked c : checked) {
            ArrayNode problems = out.addObject().put("file", c.file()).put("valid", c.valid()).putArray("problems");
            c.problems().forEach(p -> problem(problems.addObject(), p));
        }
        return out;
    }

    private static void problem(ObjectNode out, Problem p) {
        out.put("file", p.file()).put("line", p.line()).put("column", p.column()).put("where", p.where())
                .put("message", p.message()).put("error", p.error());
    }
}
