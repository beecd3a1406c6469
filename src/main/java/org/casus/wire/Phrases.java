package org.casus.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks a sentence, never the one an outlet used last, and fills in its words. */
final class Phrases {
    private static final Pattern WORD = Pattern.compile("\\{([^{}]*)\\}");
    private final Map<String, Integer> last = new LinkedHashMap<>();

    /**
     * One of some sentences.
     *
     * @param by who says it of what; its last sentence is not taken again where there is another
     * @param u uniform in (0,1)
     */
    String pick(String by, List<String> texts, double u) {
        int before = last.getOrDefault(by, -1);
        int n = before >= 0 && texts.size() > 1 ? texts.size() - 1 : texts.size();
        int i = Math.min(n - 1, (int) (u * n));
        int chosen = n < texts.size() && i >= before ? i + 1 : i;
        last.put(by, chosen);
        return texts.get(chosen);
    }

    /** Whether none of the words that a sentence needs is empty. */
    static boolean says(String text, Map<String, String> words) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            if (words.getOrDefault(m.group(1), "?").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The sentence with its words filled in and a capital at its head.
     *
     * @throws IllegalArgumentException if it holds a word in braces that is not among them
     */
    static String fill(String text, Map<String, String> words) {
        Matcher m = WORD.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String word = words.get(m.group(1));
            if (word == null) {
                throw new IllegalArgumentException("'{" + m.group(1) + "}' in '" + text + "' stands for nothing");
            }
            m.appendReplacement(out, Matcher.quoteReplacement(word));
        }
        m.appendTail(out);
        return Character.toUpperCase(out.charAt(0)) + out.substring(1);
    }
}
