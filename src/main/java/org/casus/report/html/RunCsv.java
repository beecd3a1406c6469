package org.casus.report.html;

import java.util.List;
import org.casus.outcome.Event;
import org.casus.report.read.Numbers;
import org.casus.report.read.Run;
import org.casus.util.Csv;

/** Data of a run as CSV after RFC 4180, numbers with six significant digits. */
final class RunCsv {
    private static final int DIGITS = 6;
    private static final List<String> MAIN = List.of(
            "area.", "fighters.by.", "civilians.by.", "displaced", "idp", "refugees.", "rung", "agreement.");

    private RunCsv() {}

    /** Every series, one row a week. */
    static String trajectory(Run run) {
        return series(run, run.series().columns());
    }

    /** The series that most readers look for. */
    static String main(Run run) {
        return series(run, run.series().columns().stream().filter(c -> MAIN.stream().anyMatch(c::startsWith)).toList());
    }

    private static String series(Run run, List<String> columns) {
        StringBuilder out = new StringBuilder("week,date");
        columns.forEach(c -> out.append(',').append(Csv.quoted(c)));
        out.append('\n');
        for (int row = 0; row <= run.lastRow(); row++) {
            out.append(row).append(',').append(run.date(row));
            for (String column : columns) {
                out.append(',').append(Numbers.digits(run.series().at(row, column), DIGITS));
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** Every event, one a row. */
    static String events(Run run) {
        StringBuilder out = new StringBuilder("week,day,date,kind,actor,subject,rung,value,text\n");
        for (Event e : run.result().events()) {
            out.append(e.week() + 1).append(',').append(Numbers.digits(e.day(), DIGITS)).append(',').append(run.day(e.day()));
            for (String text : List.of(e.kind(), e.actor(), e.subject())) {
                out.append(',').append(Csv.quoted(text));
            }
            out.append(',').append(Numbers.digits(e.rung(), DIGITS)).append(',').append(Numbers.digits(e.value(), DIGITS));
            out.append(',').append(Csv.quoted(e.text())).append('\n');
        }
        return out.toString();
    }
}
