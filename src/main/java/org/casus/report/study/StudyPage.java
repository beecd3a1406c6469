package org.casus.report.study;

import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.casus.report.draw.PngFile;
import org.casus.report.draw.Sheet;
import org.casus.report.html.Markup;

/** A page of answers: complete, self-contained, without scripts or network. */
public final class StudyPage {
    private final Markup page;
    private final String command;

    /**
     * Opens a page.
     *
     * @param title what it is about
     * @param sub one line under it, such as how many runs
     * @param answer sentences that answer the question, with their limits
     * @param command what makes the page again
     */
    public StudyPage(String title, String sub, List<String> answer, String command) {
        this.command = command;
        page = Markup.document(title);
        page.open("header").element("h1", title).element("p", sub + ", simulated", "class", "sub").close("header").open("main");
        page.open("div", "class", "answer");
        answer.forEach(a -> page.element("p", a));
        page.close("div");
    }

    /** A chart that draws itself. */
    public interface Chart {
        void draw(Markup page);
    }

    public StudyPage heading(String text) {
        page.element("h2", text);
        return this;
    }

    public StudyPage subheading(String text) {
        page.element("h3", text);
        return this;
    }

    public StudyPage paragraph(String text) {
        page.element("p", text);
        return this;
    }

    /** A chart with what it shows, and under it the command that makes it again. */
    public StudyPage figure(String caption, Chart chart) {
        page.open("figure");
        chart.draw(page);
        page.element("figcaption", caption);
        page.element("pre", command).close("figure");
        return this;
    }

    /** A picture with what it shows, and under it the command that makes it again. */
    public StudyPage figure(String caption, Sheet sheet) {
        String png = Base64.getEncoder().encodeToString(PngFile.of(sheet));
        page.open("figure").open("img", "src", "data:image/png;base64," + png, "alt", sheet.picture().alt());
        page.element("figcaption", caption).element("pre", command).close("figure");
        return this;
    }

    /** What is drawn in between can be opened and closed. @param open whether it is open at first */
    public StudyPage folded(String summary, boolean open, Consumer<StudyPage> inside) {
        page.trusted(open ? "<details open>" : "<details>").element("summary", summary);
        inside.accept(this);
        page.close("details");
        return this;
    }

    public StudyPage table(String caption, List<String> head, List<List<String>> rows) {
        page.table(caption, head, rows);
        return this;
    }

    /** Lines whose blanks count. */
    public StudyPage preformatted(List<String> lines) {
        page.element("pre", String.join("\n", lines));
        return this;
    }

    /** Closes the page with how it was made and its numbers as CSV. @return HTML */
    public String end(List<String> method, String csv) {
        page.element("h2", "Assumptions, sources, how to repeat it").list(method).element("pre", command);
        page.open("details").element("summary", "The numbers as CSV").element("pre", csv).close("details");
        return page.close("main").close("body").close("html").toString();
    }
}
