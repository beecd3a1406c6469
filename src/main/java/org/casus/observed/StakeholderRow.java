package org.casus.observed;

/**
 * A row of a table of stakeholders. What could not be read is not a number and has been told.
 *
 * @param line its line
 * @param name who
 * @param capability 0 or more
 * @param position any number
 * @param salience above 0, as share or percent
 * @param column column of the salience, from 1
 */
record StakeholderRow(int line, String name, double capability, double position, double salience, int column) {
    private static final String NUMBER = "[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?";
    private static final int LONGEST = 100;
    private static final double LARGEST = 1e100;
    private static final double SMALLEST = 1e-100;

    /** Reads a row and tells everything that is wrong with it. */
    static StakeholderRow of(Header header, Row row, Faults faults) {
        Cells cells = new Cells(header, row, faults);
        String name = row.cell(header.of("name"));
        if (name.isEmpty()) {
            cells.wrong("name", "is empty; every stakeholder needs a name");
        } else if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            cells.wrong("name", "is unfit; allowed: at most " + LONGEST + " characters, none of them a line break or tab");
        }
        double capability = cells.number("capability", "a number of 0 or more");
        if (capability < 0) {
            cells.wrong("capability", "is negative; allowed: 0 or more");
        }
        double position = cells.number("position", "any number");
        double salience = cells.number("salience", "a share above 0 up to 1, or percent up to 100");
        if (salience <= 0 || salience > 100) {
            cells.wrong("salience", "is out of range; allowed: above 0 up to 1, or percent up to 100");
        }
        return new StakeholderRow(row.line(), name, capability, position, salience, header.of("salience") + 1);
    }

    /** Tells a salience that looks like a share among percents. */
    void scaled(boolean percent, Header header, Faults faults) {
        if (percent && salience > 0 && salience < 1) {
            faults.add(line, "column " + column + ", " + header.written("salience") + " " + salience + " of '" + name + "' is a share, yet others exceed 1"
                    + " and are percent; allowed: all as shares up to 1, or all as percent from 1 to 100");
        }
    }

    /** The cells of one row. */
    private record Cells(Header header, Row row, Faults faults) {
        double number(String column, String allowed) {
            String text = row.cell(header.of(column));
            if (!text.matches(NUMBER)) {
                wrong(column, text.isEmpty() ? "is empty; allowed: " + allowed : "is no number; allowed: " + allowed);
                return Double.NaN;
            }
            double x = Double.parseDouble(text);
            if (Math.abs(x) > LARGEST || x != 0 && Math.abs(x) < SMALLEST) {
                wrong(column, "is too large or too near to 0; allowed: " + allowed + " between 1e-100 and 1e100 in size");
                return Double.NaN;
            }
            return x;
        }

        void wrong(String column, String what) {
            String text = row.cell(header.of(column));
            text = text.replaceAll("\\p{Cntrl}", " ");
            String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
            faults.add(row.line(), "column " + (header.of(column) + 1) + ", " + header.written(column)
                    + (shown.isEmpty() ? " " : " '" + shown + "' ") + what);
        }
    }
}
