package org.casus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a report: complete, self-contained, safe, the same every time. */
class RunReportTest {
    private static final String HOSTILE = "</title><script>alert('x')</script> & \"quarrel\" \u0000\u0007 \ud800";
    private static final String OUTLINE = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[19.6,9.7],[24.2,9.6],[24.4,12.4],[19.4,12.4],[19.6,9.7]]]}}]}";

    @TempDir
    static Path folder;

    private static Path out;
    private static List<Path> files;
    private static String html;

    @BeforeAll
    static void writeOnce() throws IOException {
        Files.writeString(folder.resolve("island.geojson"), OUTLINE);
        out = folder.resolve("run");
        files = write(out, SampleScenario.full(HOSTILE, 7, 20));
        html = Files.readString(out.resolve("report.html")).replaceAll("base64,[A-Za-z0-9+/=]*", "base64,");
    }

    private static List<Path> write(Path to, Scenario s) {
        RunHeader header = new RunHeader("casus run <island> --seed 42", Map.of("casus", "0.1.0"), 12, -1);
        return RunReport.write(to, s, folder, SampleRun.of(s), header, true);
    }

    @Test
    void everyFileIsWrittenAndNoneIsEmpty() {
        assertThat(files).allSatisfy(f -> assertThat(f).isNotEmptyFile());
        assertThat(files).extracting(f -> f.getFileName().toString()).contains(
                "maps.png", "map-start.svg", "map-end.png", "control.svg", "fatalities.png", "escalation.png", "actions.svg",
                "claims.png", "indicators-1.svg", "refugees.png", "goals-change-1.png", "goals-level-1.svg", "report.html");
    }

    @Test
    void picturesShowManyColoursAndFillTheirPage() throws IOException {
        for (Path png : files.stream().filter(f -> f.toString().endsWith(".png")).toList()) {
            BufferedImage image = ImageIO.read(png.toFile());
            assertThat(image.getWidth()).isEqualTo(1600);
            assertThat(image.getHeight()).isEqualTo(900);
            assertThat(colours(image)).as(png.toString()).isGreaterThan(8);
            assertThat(margin(image)).as("ink in the margin of " + png).isZero();
        }
    }

    @Test
    void theMapShowsTheColourOfEverySide() throws IOException {
        BufferedImage map = ImageIO.read(out.resolve("charts/map-start.png").toFile());
        for (int side : new int[] {0xa3231c, 0x5fbf8f, 0xf2d43d}) {
            assertThat(count(map, side)).isGreaterThan(3_000);
        }
    }

    @Test
    void theStripOfActsTellsEveryCodeThatItPrints() throws IOException {
        String svg = Files.readString(out.resolve("charts/actions.svg")).replaceAll("\\s*\n\\s*", "");
        Scenario s = SampleScenario.full(HOSTILE, 7, 20);
        List<String> acts = SampleRun.of(s).events().stream().map(e -> e.kind()).filter(s.actions()::containsKey)
                .filter(k -> !"pass".equals(s.actions().get(k).kind())).distinct().toList();
        assertThat(acts).isNotEmpty().allSatisfy(k -> assertThat(svg).contains(">" + k + "</text", ">" + s.actions().get(k).name() + "</text"));
    }

    @Test
    void vectorPicturesAreXmlThatLoadsNothing() throws Exception {
        for (Path svg : files.stream().filter(f -> f.toString().endsWith(".svg")).toList()) {
            byte[] bytes = Files.readAllBytes(svg);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            assertThat(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes))).isNotNull();
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("<script").doesNotContain("<image").contains("<desc");
        }
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        assertThat(html).doesNotContainPattern("(src|href)=\"(?!data:|#)").doesNotContain("url(").doesNotContain("@import");
        assertThat(html).doesNotContain("<script").doesNotContain("<link").doesNotContain("<iframe");
    }

    @Test
    void whatTheRunStartsFromSaysHowSureItIs() {
        assertThat(html).contains("Confidence in the rows that the run starts from: zones 25 not stated; fighters by zone 2 low.",
                "Zones at the start", "Fighters at the start by zone");
        assertThat(html.replaceAll("<[^>]*>", "")).contains("Place 3\nBoatmen 900, Reed cutters 300\nlow\n[A]\n", "Place 4\nReed cutters 300, Boatmen 100\nlow\n[A]\n");
    }

    @Test
    void hostileTextIsEscaped() {
        assertThat(html).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quarrel&quot;");
        assertThat(html).contains("casus run &lt;island&gt; --seed 42").doesNotContain("\u0000").doesNotContain("\u0007");
    }

    @Test
    void thePageHasItsSevenSectionsInOrderAndTextForEveryPicture() {
        assertThat(html).containsSubsequence("<h1>", "<h2>1 ", "<h2>2 ", "<h2>3 ", "<h2>4 ", "<h2>5 ", "<h2>6 ", "<h2>7 ");
        assertThat(html).startsWith("<!DOCTYPE html>").contains("lang=\"en\"").contains("@media print");
        int images = html.split("<img ", -1).length - 1;
        assertThat(html.split(" alt=\"[^\"]{10,}\"", -1).length - 1).isEqualTo(images).isGreaterThan(10);
        assertThat(html).contains("Average since the first strikes:").contains(" declared 85%");
        assertThat(html.split("<table>", -1).length).isEqualTo(html.split("<table><caption>", -1).length);
    }

    @Test
    void whatRunsNeverShowStandsWithHowFarTheyGo() {
        assertThat(html).containsSubsequence("How far this goes", "<li>No ship is ever sunk.</li>", "Goals, weights", "Background");
    }

    @Test
    void aHostThatPeopleGoOnFromSaysWhereTheyAreCounted() {
        assertThat(html).contains("<p>West shore is reached by way of East shore: those who go on are counted in West shore alone");
    }

    @Test
    void civilianHarmStandsInTheAnswerAndTheOutcomes() {
        String answer = html.substring(html.indexOf("id=\"s1\""), html.indexOf("id=\"s2\""));
        String outcomes = html.substring(html.indexOf("id=\"s2\""), html.indexOf("id=\"s3\""));
        assertThat(answer).contains("civilians").contains("one simulated run of many");
        assertThat(outcomes).contains("<th scope=\"col\" class=\"n\">Civilians</th>");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again");
        write(again, SampleScenario.full(HOSTILE, 7, 20));
        for (Path file : files) {
            assertThat(Files.readAllBytes(again.resolve(out.relativize(file)))).as(file.toString()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void withoutChartsOnlyThePageIsWritten() {
        Scenario s = SampleScenario.bare(2, 3);
        Path to = folder.resolve("plain");
        List<Path> written = RunReport.write(to, s, null, SampleRun.of(s), new RunHeader(null, null, -1, -1), false);
        assertThat(written).containsExactly(to.resolve("report.html"));
        assertThat(to.resolve("charts")).doesNotExist();
    }

    @Test
    void smallCrowdedAndLongScenariosAreDrawnToo() {
        Scenario small = SampleScenario.bare(1, 1);
        List<Path> few = write(folder.resolve("small"), small);
        assertThat(few).extracting(f -> f.getFileName().toString()).doesNotContain("claims.png", "indicators-1.png");
        assertThat(write(folder.resolve("many"), SampleScenario.full("many", 30, 4)))
                .extracting(f -> f.getFileName().toString()).contains("goals-change-3.png");
        assertThat(write(folder.resolve("long"), SampleScenario.full("long", 2, 520))).hasSizeGreaterThan(20);
    }

    private static int colours(BufferedImage image) {
        Map<Integer, Integer> seen = new TreeMap<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                seen.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        return seen.size();
    }

    /** Pixels that are not white in the outermost frame of 8 pixels: something was clipped there. */
    private static int margin(BufferedImage image) {
        int inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean edge = x < 8 || y < 8 || x >= image.getWidth() - 8 || y >= image.getHeight() - 8;
                inked += edge && (image.getRGB(x, y) & 0xffffff) != 0xffffff ? 1 : 0;
            }
        }
        return inked;
    }

    private static int count(BufferedImage image, int rgb) {
        int n = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                n += (image.getRGB(x, y) & 0xffffff) == rgb ? 1 : 0;
            }
        }
        return n;
    }
}
