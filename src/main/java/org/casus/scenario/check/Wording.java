package org.casus.scenario.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the wire: every word in braces stands for something, and none is left open. */
final class Wording {
    /** Words that stand for something in a sentence on an event. */
    static final List<String> EVENT = List.of("actor", "subject", "level", "count", "s", "date", "outlet");

    /** Words that stand for something in a sentence that gives a figure. */
    static final List<String> FIGURE = List.of("claim", "s", "weeks", "date", "outlet");

    private static final Pattern END = Pattern.compile("[.!?…。؟][\\p{Pe}\\p{Pf}\\p{Pi}\"']*\\s*$");
    private static final Pattern WORD = Pattern.compile("\\{([^{}]*)\\}");

    private Wording() {}

    /** Reports what is wrong with some sentences; each ends as a sentence does. */
    static void sentences(List<String> texts, List<String> words, Known known, Findings out, String... path) {
        check(texts, words, known, out, path);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank() && !END.matcher(texts.get(i)).find()) {
                out.error("'" + texts.get(i) + "' does not end as a sentence does, with one of . ! ? (in a table ';' parts"
                        + " sentences and stands in none)", Paths.and(path, String.valueOf(i)));
            }
        }
    }

    /** Reports what is wrong with the words of some texts. */
    static void check(List<String> texts, List<String> words, Known known, Findings out, String... path) {
        for (int i = 0; i < texts.size(); i++) {
            check(texts.get(i), words, known, out, Paths.and(path, String.valueOf(i)));
        }
    }

    private static void check(String text, List<String> words, Known known, Findings out, String... path) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            if (!words.contains(m.group(1))) {
                out.error("'{" + m.group(1) + "}' stands for nothing here; words in braces are " + String.join(", ", words)
                        + "." + known.hint(m.group(1), words), path);
            }
        }
        if (m.replaceAll("").matches("(?s).*[{}].*")) {
            out.error("a brace is left open in '" + text + "'", path);
        }
        if (text.isBlank()) {
            out.error("an empty sentence tells nothing", path);
        }
    }
}
