package org.casus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.casus.modeltest.Worlds;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Rules that only the source shows: sizes, a word about every package, and that no Java knows a particular war. */
class SourceRulesTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/spark/java"));
    private static final int MOST_LINES = 400;
    private static final int MOST_METHOD = 40;

    /** Words of names that are plain English and stand for nothing in particular. */
    private static final Set<String> PLAIN = Set.of(
            "State", "Army", "Free", "United", "States", "Front", "North", "South", "East", "West", "Western", "Eastern",
            "Northern", "Southern", "City", "Town", "Airport", "Base", "Field", "Fields", "Plain", "Coast", "Desert",
            "Central", "Corridor", "Countryside", "Islamist", "Government", "Coalition", "Groups", "Factions", "Militias",
            "Auxiliaries", "Opposition", "Islamic", "Force", "Border", "Road", "Rural", "Province", "Mountains", "Valley", "Tell");

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path source : SOURCES) {
            try (Stream<Path> walk = Files.walk(source)) {
                walk.filter(p -> p.toString().endsWith(".java")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    @Test
    void noFileIsLong() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path p : sources()) {
            int lines = Files.readAllLines(p).size();
            if (lines > MOST_LINES) {
                faults.add(p + ": " + lines + " lines, at most " + MOST_LINES);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noMethodIsLong() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> faults = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions at = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree m, Void nothing) {
                        long lines = unit.getLineMap().getLineNumber(at.getEndPosition(unit, m))
                                - unit.getLineMap().getLineNumber(at.getStartPosition(unit, m)) + 1;
                        if (lines > MOST_METHOD) {
                            faults.add(unit.getSourceFile().getName() + "#" + m.getName() + ": " + lines + " lines");
                        }
                        return super.visitMethod(m, nothing);
                    }
                }.scan(unit, null);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyPackageTellsWhatItIsFor() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path p : sources()) {
            packages.add(p.getParent());
        }
        assertThat(packages).allSatisfy(p -> {
            assertThat(p.resolve("package-info.java")).exists();
            assertThat(Files.readString(p.resolve("package-info.java"))).contains("/**");
        });
    }

    @Test
    void noJavaKnowsAParticularWar() throws IOException {
        Set<String> words = names(Worlds.load(Path.of("scenarios/syria-2015.yaml")));
        assertThat(words).contains("Russia", "Syria", "Turkey", "Latakia");
        Pattern any = Pattern.compile("\\b(" + String.join("|", words) + ")\\b|\\b2015\\b");
        List<String> faults = new ArrayList<>();
        for (Path p : sources()) {
            List<String> lines = Files.readAllLines(p);
            for (int i = 0; i < lines.size(); i++) {
                Matcher m = any.matcher(lines.get(i));
                boolean cited = lines.get(i).matches(".*[A-Z][a-z]+,? (and [A-Z][a-z]+ )?\\(?2015\\b.*");
                if (m.find() && !(cited && m.group().equals("2015"))) {
                    faults.add(p + ":" + (i + 1) + ": names '" + m.group() + "', which belongs in a scenario");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Where runs are made, chosen or told of, every machine must come to the same bits: {@link Math} may differ between them but for roots. */
    @Test
    void theModelAsksNoFunctionThatDiffersBetweenMachines() throws IOException {
        Pattern rooms = Pattern.compile(
                ".*/casus/(actor|analysis/calibration|engine|experiment|expression|mechanism|model|random|theory|wire|world)/.*");
        Pattern loose = Pattern.compile("\\bMath\\.(pow|exp|expm1|log|log10|log1p|sin|cos|tan|a?sinh|a?cosh|tanh|a(sin|cos|tan)2?|cbrt|hypot)\\(");
        List<String> faults = new ArrayList<>();
        for (Path p : sources()) {
            List<String> lines = rooms.matcher(p.toString()).matches() ? Files.readAllLines(p) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                if (loose.matcher(lines.get(i)).find()) {
                    faults.add(p + ":" + (i + 1) + ": use Elementary or StrictMath");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Words of four letters and more in the names of zones, actors, sides, factions and hosts. */
    private static Set<String> names(Scenario s) {
        Set<String> words = new TreeSet<>();
        s.theatre().zones().values().forEach(z -> add(words, z.name()));
        s.actors().values().forEach(a -> add(words, a.name()));
        s.sides().values().forEach(a -> add(words, a.name()));
        s.factions().values().forEach(a -> add(words, a.name()));
        s.hosts().values().forEach(a -> add(words, a.name()));
        return words;
    }

    private static void add(Set<String> words, String name) {
        Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(w -> w.length() >= 4 && Character.isUpperCase(w.charAt(0)) && !PLAIN.contains(w))
                .forEach(words::add);
    }
}
