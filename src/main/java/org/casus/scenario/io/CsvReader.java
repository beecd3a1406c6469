package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated text (RFC 4180) to cells with marks. Quoted cells may hold commas, line ends and
 * doubled quotes; spaces round an unquoted cell are dropped; empty lines are skipped.
 */
final class CsvReader {
    /**
     * One cell.
     *
     * @param mark its place
     * @param text its text; empty is absent
     */
    record Cell(Mark mark, String text) {}

    static final int MOST_CELLS = 400_000;
    private final String text;
    private final String file;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int cells;

    private CsvReader(String text, String file) {
        this.text = text;
        this.file = file;
    }

    /**
     * Rows of cells, the header first.
     *
     * @throws Unreadable if a quote is never closed or text follows one
     */
    static List<List<Cell>> read(String text, String file) throws Unreadable {
        YamlFaults.refuseControlCharacters(text, file);
        return new CsvReader(text, file).rows();
    }

    private List<List<Cell>> rows() throws Unreadable {
        while (at < text.length()) {
            Mark mark = here();
            if (++cells > MOST_CELLS) {
                throw new Unreadable(mark, "the table has more than " + MOST_CELLS + " cells");
            }
            row.add(new Cell(mark, text.charAt(at) == '"' ? quoted(mark) : plain()));
            endOfCell();
        }
        endOfRow();
        return rows;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted(Mark mark) throws Unreadable {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && (at == text.length() || text.charAt(at) != '"')) {
                return cell.toString();
            }
            if (c == '"') {
                at++;
            } else if (c == '\n') {
                newLine();
            }
            cell.append(c);
        }
        throw new Unreadable(mark, "the quote opened here is never closed");
    }

    private void endOfCell() throws Unreadable {
        if (at == text.length()) {
            return;
        }
        char c = text.charAt(at);
        if (!isEnd(c)) {
            throw new Unreadable(here(), "text follows a closing quote; write a quote inside quotes twice");
        }
        at++;
        if (c == ',' && (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            row.add(new Cell(here(), ""));
        }
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        if (c != ',') {
            endOfRow();
            newLine();
        } else if (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            endOfCell();
        }
    }

    private void endOfRow() {
        if (row.stream().anyMatch(c -> !c.text().isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    private void newLine() {
        line++;
        lineStart = at;
    }

    private static boolean isEnd(char c) {
        return c == ',' || c == '\n' || c == '\r';
    }

    private Mark here() {
        return new Mark(file, line, at - lineStart + 1);
    }
}
