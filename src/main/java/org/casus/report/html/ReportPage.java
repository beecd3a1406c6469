package org.casus.report.html;

import java.util.List;

/** The whole page of one run. */
public final class ReportPage {
    private static final List<Section> SECTIONS = List.of(
            new AnswerSection(), new OutcomeSection(), new TrajectorySection(), new ActionSection(), new EventSection(),
            new FitSection(), new SourceSection());

    private ReportPage() {}

    /** HTML of a run: complete, self-contained, without scripts. */
    public static String of(Content content) {
        Markup page = Markup.document(content.run().scenario().title() + ", simulated run, seed " + content.run().result().seed());
        page.open("header").element("h1", content.run().scenario().title());
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

    private static void contents(Markup page) {
        page.open("nav", "aria-label", "Contents").open("ol");
        for (int i = 0; i < SECTIONS.size(); i++) {
            page.open("li").element("a", SECTIONS.get(i).title(), "href", "#s" + (i + 1)).close("li");
        }
        page.close("ol").close("nav");
    }

    private static void section(Markup page, Content content, int i) {
        page.open("section", "id", "s" + (i + 1));
        page.element("h2", (i + 1) + " " + SECTIONS.get(i).title());
        SECTIONS.get(i).write(page, content);
        page.close("section");
    }
}
