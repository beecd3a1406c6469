package org.casus.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole page of one run. */
public final class ReportPage {
    private static final List<Section> SECTIONS = List.of(
            new AnswerSection(), new OutcomeSection(), new TrajectorySection(), new ActionSection(), new EventSection(),
            new FitSection(), new SourceSection());
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private ReportPage() {}

    /** HTML of a run: complete, self-contained, without scripts. */
    public static String of(Content content) {
        Page page = new Page().trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
        head(page, content);
        page.open("body").open("header").element("h1", content.run().scenario().title());
        page.element("p", "One simulated run, seed " + content.run().result().seed() + ", "
                + content.run().date(0) + " to " + content.run().date(content.run().lastRow()), "class", "sub");
        page.close("header");
        contents(page);
        page.open("main");
        for (int i = 0; i < SECTIONS.size(); i++) {
            section(page, content, i);
        }
        return page.close("main").close("body").close("html").toString();
    }

    private static void head(Page page, Content content) {
        page.open("head").open("meta", "charset", "utf-8");
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.element("title", content.run().scenario().title() + ", simulated run, seed " + content.run().result().seed());
        page.open("style").trusted(style()).close("style").close("head");
    }

    private static void contents(Page page) {
        page.open("nav", "aria-label", "Contents").open("ol");
        for (int i = 0; i < SECTIONS.size(); i++) {
            page.open("li").element("a", SECTIONS.get(i).title(), "href", "#s" + (i + 1)).close("li");
        }
        page.close("ol").close("nav");
    }

    private static void section(Page page, Content content, int i) {
        page.open("section", "id", "s" + (i + 1));
        page.element("h2", (i + 1) + " " + SECTIONS.get(i).title());
        SECTIONS.get(i).write(page, content);
        page.close("section");
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read report.css", e);
        }
    }
}
