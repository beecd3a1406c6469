package org.casus.report.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.model.KeyDate;
import org.casus.report.hindcast.Plot;
import org.casus.report.html.Markup;
import org.junit.jupiter.api.Test;

class KeyLabelsTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Pattern TEXT = Pattern.compile("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" text-anchor=\"(start|end)\"[^>]*paint-order[^>]*>([^<]*)");
    private static final Pattern LINE = Pattern.compile("<line x1=\"([-0-9.]+)\" y1=\"([-0-9.]+)\"[^>]*stroke-dasharray");

    private static String drawn(int[] weeks, String label) {
        List<KeyDate> dates = IntStream.of(weeks).mapToObj(w -> new KeyDate(START.plusWeeks(w), label + " " + w, "[A] a test")).toList();
        KeyLabels keys = new KeyLabels(dates, START, 50);
        Markup page = new Markup();
        Plot plot = new Plot(page, "a test", new double[] {0, 50}, new double[] {0, 1}, keys.height());
        keys.draw(plot);
        plot.end();
        return page.toString();
    }

    private static List<MatchResult> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().toList();
    }

    @Test
    void eachDateInsideTheRunHasItsLabelInSight() {
        String html = drawn(new int[] {0, 1, 3, 8, 20, 23, 40, 48, 50, 70}, "a town falls");
        assertThat(found(TEXT, html)).extracting(t -> t.group(4)).containsExactly("a town falls 1", "a town falls 3", "a town falls 8",
                "a town falls 20", "a town falls 23", "a town falls 40", "a town falls 48");
        assertThat(found(LINE, html)).hasSize(7);
    }

    @Test
    void noLabelMeetsAnotherNorLeavesThePicture() {
        List<MatchResult> texts = found(TEXT, drawn(new int[] {1, 2, 3, 10, 12, 30, 44, 47, 49}, "armistice at the river"));
        assertThat(texts).hasSizeGreaterThan(6);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(from(texts.get(i))).isGreaterThanOrEqualTo(0);
            assertThat(to(texts.get(i))).isLessThanOrEqualTo(Plot.WIDTH);
            assertThat(y(texts.get(i))).isNegative();
            for (int k = 0; k < i; k++) {
                boolean meet = y(texts.get(i)) == y(texts.get(k)) && from(texts.get(i)) < to(texts.get(k)) && from(texts.get(k)) < to(texts.get(i));
                assertThat(meet).as(texts.get(i).group(4) + " and " + texts.get(k).group(4)).isFalse();
            }
        }
    }

    @Test
    void aLabelThatFindsNoRowIsDroppedButItsLineStays() {
        String html = drawn(IntStream.rangeClosed(1, 12).toArray(), "armistice at the river");
        assertThat(found(LINE, html)).hasSize(12);
        assertThat(found(TEXT, html)).hasSizeBetween(6, 11);
        assertThat(html).contains("key date " + START.plusWeeks(12) + ": armistice at the river 12");
    }

    private static double width(MatchResult text) {
        return text.group(4).length() * 8.;
    }

    private static double from(MatchResult text) {
        return Double.parseDouble(text.group(1)) - ("end".equals(text.group(3)) ? width(text) : 0);
    }

    private static double to(MatchResult text) {
        return from(text) + width(text);
    }

    private static double y(MatchResult text) {
        return Double.parseDouble(text.group(2));
    }
}
