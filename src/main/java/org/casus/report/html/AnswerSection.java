package org.casus.report.html;

import java.util.ArrayList;
import java.util.List;
import org.casus.report.read.Answer;
import org.casus.report.read.Run;

/** Three sentences, and how far they go. */
final class AnswerSection implements Section {
    @Override
    public String title() {
        return "What happened in this run";
    }

    @Override
    public void write(Markup page, Content content) {
        Run run = content.run();
        if (run.scenario().question() != null) {
            page.element("p", run.scenario().question(), "class", "question");
        }
        page.element("p", String.join(" ", new Answer(run).sentences()), "class", "answer");
        List<String> limits = new ArrayList<>(Answer.limits());
        if (run.scenario().caveat() != null) {
            limits.add(2, run.scenario().caveat());
        }
        limits.addAll(limits.size() - 1, run.scenario().limits());
        page.element("h3", "How far this goes").list(limits);
        if (run.scenario().background() != null) {
            page.element("h3", "Background").paragraph(run.scenario().background());
        }
    }
}
