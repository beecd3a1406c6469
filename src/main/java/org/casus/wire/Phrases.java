package org.casus.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks a sentence, neither the one an outlet used last nor, if it can, the one used last by any, and fills in its words. */
final class Phrases {
    private static final Pattern WORD = Pattern.compile("\\{([^{}]*)\\}");
    private final Map<String, String> last = new LinkedHashMap<>();

    /**
     * One of some sentences.
     *
     * @param outlet who says it; its last sentence on the matter is not taken again where there is another
     * @param row of what; where there is a third sentence, that which another outlet printed last is left to it
     * @param u uniform in (0,1)
     */
    String pick(String outlet, String row, List<String> texts, double u) {
        List<String> left = without(without(texts, last.get(outlet + '/' + row)), last.get(row));
        String chosen = left.get(Math.min(left.size() - 1, (int) (u * left.size())));
        last.put(outlet + '/' + row, chosen);
        last.put(row, chosen);
        return chosen;
    }

    /** The texts but one, unless it is the only one. */
    private static List<String> without(List<String> texts, String one) {
        List<String> left = texts.stream().filter(t -> !t.equals(one)).toList();
        return left.isEmpty() ? texts : left;
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
