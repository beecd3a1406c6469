package org.casus.scenario.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Faults of YAML in plain English. */
final class YamlFaults {
    static final int LARGEST = 4_000_000;
    static final int LONGEST_LINE = 20_000;
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!\\p{XDigit}{8}))");
    private static final Map<String, String> PLAIN = plainWords();

    private YamlFaults() {}

    /** Refuses characters that no text has, such as those of a picture or an archive. */
    static void refuseControlCharacters(String text, String file) throws Unreadable {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (isControl(c)) {
                throw new Unreadable(new Mark(file, line, i - start + 1),
                        String.format("the character U+%04X is not text; is this a scenario file?", (int) c));
            }
        }
    }

    /** Refuses texts and lines so long that parsing them would take seconds. */
    static void refuseBulk(String text, String file) throws Unreadable {
        if (text.length() > LARGEST) {
            throw new Unreadable(Mark.of(file), "more than 4 MB of YAML; put long lists of rows into CSV tables");
        }
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_LINE) {
                throw new Unreadable(new Mark(file, line, 1), "a line of " + (end - start) + " characters; at most "
                        + LONGEST_LINE + " are allowed");
            }
            start = end + 1;
            line++;
        }
    }

    static Unreadable plain(YAMLException fault, String file) {
        if (fault instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark at = new Mark(file, marked.getProblemMark().getLine() + 1, marked.getProblemMark().getColumn() + 1);
            return new Unreadable(at, words(String.valueOf(marked.getProblem())));
        }
        return new Unreadable(Mark.of(file), "this is not YAML");
    }

    /** The fault of an escape without its digits, on which the parser itself stumbles. */
    static Unreadable escape(String text, String file) {
        Matcher bad = ESCAPE.matcher(text);
        String message = "an escape after '\\' in double quotes lacks its digits; use single quotes";
        if (!bad.find()) {
            return new Unreadable(Mark.of(file), message);
        }
        String before = text.substring(0, bad.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Unreadable(new Mark(file, line, bad.start() - before.lastIndexOf('\n')), message);
    }

    private static String words(String problem) {
        for (Map.Entry<String, String> entry : PLAIN.entrySet()) {
            if (problem.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return "this is not YAML; check indentation, quotes and brackets here and in the line above";
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\r' || c >= 0x7F && c < 0xA0 && c != 0x85 || c >= 0xFFFE || c == 0xFEFF;
    }

    private static Map<String, String> plainWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("\\t", "a tab stands where YAML wants spaces");
        words.put("TAB", "a tab stands where YAML wants spaces");
        words.put("mapping values are not allowed",
                "a ':' stands where none is expected; quote text that holds ': ', or check the indentation");
        words.put("could not find expected ':'", "a key lacks its ':'; check this line and the one above");
        words.put("unexpected end of stream", "a quote or bracket that was opened is never closed");
        words.put("but got <stream end>", "a bracket that was opened is never closed");
        words.put("',' or ']'", "a list in [ ] lacks a ',' or its ']'");
        words.put("',' or '}'", "a map in { } lacks a ',' or its '}'");
        words.put("expected <block end>", "the indentation does not fit the lines above");
        words.put("cannot start any token", "text may not start with this character; put it in quotes");
        words.put("expected the node content", "a value is missing here");
        words.put("unknown escape", "an unknown escape after '\\' in double quotes; use single quotes");
        words.put("undefined tag handle", "tags such as '!name!' are not allowed");
        return words;
    }
}
