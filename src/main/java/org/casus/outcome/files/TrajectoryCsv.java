package org.casus.outcome.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.casus.outcome.Trajectory;
import org.casus.util.Csv;

/** The weekly series as CSV after RFC 4180: week, date, then every series in full precision. */
final class TrajectoryCsv {
    private TrajectoryCsv() {}

    static void write(Trajectory t, LocalDate start, Writer to) throws IOException {
        to.write("week,date");
        for (String column : t.columns()) {
            to.write(',');
            to.write(Csv.quoted(column));
        }
        to.write('\n');
        for (int row = 0; row < t.size(); row++) {
            to.write(row + "," + start.plusWeeks(row));
            for (String column : t.columns()) {
                to.write(',');
                to.write(Numeral.of(t.at(row, column)));
            }
            to.write('\n');
        }
    }
}
