package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that go on in the next line where a line would be too long, indented under where they began. Rows of tables
 * are known by their gaps of two blanks or more and stay as they are; one gap is a label with a sentence behind it. A fault with its file,
 * line and column stays in one line, since editors read it.
 */
public final class Prose {
    /** Characters in a line where nobody says how wide the terminal is; tables are made for it too. */
    public static final int WIDTH = 110;
    private static final int LEAST = 40;
    private static final int HANG = 2;
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

    private static final Pattern FAULT = Pattern.compile("(error|warning): .+?:[0-9]+:[0-9]+: .*");

    private Prose() {}

    /**
     * Width of a terminal.
     *
     * @param columns what the environment says of it, may be null
     * @return its columns, 40 at least; {@link #WIDTH} where that is no number above 0
     */
    public static int width(String columns) {
        boolean stated = columns != null && columns.matches("0*[1-9][0-9]{0,5}");
        return stated ? Math.max(LEAST, Integer.parseInt(columns)) : WIDTH;
    }

    /** The text in lines no longer than the width, but for words that are and rows of tables. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, width, lines));
        return text.isEmpty() ? List.of("") : lines;
    }

    private static void wrap(String line, int width, List<String> lines) {
        int hang = hang(line);
        if (line.length() <= width || hang < 0 || hang > width / 2) {
            lines.add(line);
            return;
        }
        String rest = line;
        while (rest.length() > width && next(rest, hang, width) > 0) {
            int at = next(rest, hang, width);
            lines.add(rest.substring(0, at));
            rest = " ".repeat(hang) + rest.substring(at + 1);
        }
        lines.add(rest);
    }

    /** Where a line goes on; below 0 for a row of a table or a fault. */
    private static int hang(String line) {
        if (FAULT.matcher(line).matches()) {
            return -1;
        }
        Matcher gap = GAP.matcher(line);
        if (!gap.find()) {
            return line.length() - line.stripLeading().length() + HANG;
        }
        int end = gap.end();
        return gap.find() ? -1 : end;
    }

    /**
     * The last blank within the width, else the first after it, else -1; what is before the hang is kept whole, and a word
     * that no line has room for, such as a path, stays with what is before it.
     */
    private static int next(String line, int hang, int width) {
        int last = line.lastIndexOf(' ', width);
        int end = line.indexOf(' ', Math.max(hang + 1, width));
        boolean hopeless = last > hang && (end < 0 ? line.length() : end) - last - 1 + hang > width;
        return last > hang && !hopeless ? last : end;
    }
}
