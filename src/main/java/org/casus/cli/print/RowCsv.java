package org.casus.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.store.Columns;
import org.casus.experiment.store.Row;
import org.casus.outcome.files.JsonText;
import org.casus.util.Csv;

/** Rows of a study as CSV after RFC 4180; an empty cell is a factor left as it is, or an outcome without a value. */
public final class RowCsv {
    private final Columns columns;

    public RowCsv(Columns columns) {
        this.columns = columns;
    }

    /** Names of the columns. */
    public String head() {
        List<String> names = new ArrayList<>(List.of("run", "replication", "point", "scenario", "seed"));
        names.addAll(columns.factors());
        names.addAll(columns.outcomes());
        columns.control().forEach(w -> names.add("control_" + w));
        names.addAll(List.of("fingerprint", "error"));
        return String.join(",", names) + "\n";
    }

    /** One row. */
    public String line(Row r) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(r.run()), Integer.toString(r.replication()),
                Long.toString(r.point()), r.scenario(), Long.toString(r.seed())));
        r.factors().forEach(f -> cells.add(f == null ? "" : f instanceof Number n ? number(n.doubleValue()) : f.toString()));
        for (double x : r.outcomes()) {
            cells.add(number(x));
        }
        for (int w = 0; w < columns.control().size(); w++) {
            cells.add(w < r.control().size() ? r.control().get(w) : "");
        }
        cells.add(Long.toHexString(r.fingerprint()));
        cells.add(r.error());
        return String.join(",", cells.stream().map(Csv::quoted).toList()) + "\n";
    }

    private static String number(double x) {
        return Double.isFinite(x) ? JsonText.number(x).asText() : "";
    }
}
