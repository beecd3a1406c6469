package org.casus.scenario.io;

import java.util.ArrayList;
import java.util.List;
import org.casus.random.Hash64;
import org.casus.scenario.io.CsvReader.Cell;
import org.casus.scenario.study.Swept;
import org.casus.util.TextDistance;

/**
 * Points of a design drawn from a posterior: a table with a column for each parameter and its {@code weight}, as
 * {@code casus calibrate} leaves it; {@code distance} is not read. Rows are drawn together, so that what the posterior says of
 * parameters jointly is kept, by systematic resampling (Kitagawa 1996): the weights are laid end to end and read off at
 * equal steps from a start that hangs on the seed of the study.
 *
 * @param factors factors of the study, all of them parameters
 * @param points how many points, 1 or more
 * @param seed seed of the study
 */
record PosteriorPoints(List<Swept> factors, int points, long seed) {
    private static final String WEIGHT = "weight";
    private static final String DISTANCE = "distance";

    /**
     * The points, one value a factor.
     *
     * @throws Unreadable where the table is none, or its columns and the factors are not the same parameters
     */
    List<Object[]> of(List<List<Cell>> lines) throws Unreadable {
        List<Cell> head = lines.get(0);
        int[] column = columns(head);
        int weight = head.stream().map(Cell::text).toList().indexOf(WEIGHT);
        if (weight < 0) {
            throw new Unreadable(head.get(0).mark(), "the column 'weight' is missing; a posterior has a column for each parameter and its weight");
        }
        List<double[]> rows = new ArrayList<>();
        double[] weights = new double[lines.size() - 1];
        for (int i = 0; i < weights.length; i++) {
            double[] row = numbers(lines.get(i + 1), head.size());
            weights[i] = row[weight];
            if (!(row[weight] >= 0)) {
                throw new Unreadable(lines.get(i + 1).get(weight).mark(), "weight " + row[weight] + " must be 0 or more");
            }
            rows.add(row);
        }
        return drawn(rows, weights, column, head.get(weight).mark());
    }

    private int[] columns(List<Cell> head) throws Unreadable {
        List<String> names = head.stream().map(Cell::text).toList();
        List<String> swept = new ArrayList<>();
        int[] out = new int[factors.size()];
        for (int j = 0; j < out.length; j++) {
            Swept f = factors.get(j);
            String id = f.isParameter() ? f.path().get(1) : "";
            out[j] = names.indexOf(id);
            swept.add(id);
            if (out[j] < 0) {
                throw new Unreadable(head.get(0).mark(), "factor '" + f.name() + "' " + (id.isEmpty() ? "is no parameter"
                        : "sets the parameter '" + id + "', which this posterior does not have." + TextDistance.hint(id, names)));
            }
        }
        for (Cell cell : head) {
            boolean known = swept.contains(cell.text()) || cell.text().equals(WEIGHT) || cell.text().equals(DISTANCE);
            if (!known || names.indexOf(cell.text()) != names.lastIndexOf(cell.text())) {
                throw new Unreadable(cell.mark(), known ? "the column '" + cell.text() + "' stands twice" : "no factor sets '" + cell.text()
                        + "'; a posterior is drawn as a whole, so add the factor " + cell.text() + ": {path: " + cell.text() + "}");
            }
        }
        return out;
    }

    private static double[] numbers(List<Cell> cells, int width) throws Unreadable {
        if (cells.size() != width) {
            throw new Unreadable(cells.get(0).mark(), "this row has " + cells.size() + " cells, the header " + width);
        }
        double[] row = new double[width];
        for (int c = 0; c < width; c++) {
            Cell cell = cells.get(c);
            Object value = Scalars.isNumber(cell.text()) ? Scalars.number(cell.text(), cell.mark()) : null;
            if (!(value instanceof Number n)) {
                throw new Unreadable(cell.mark(), Quote.of(cell.text()) + " is not a number");
            }
            row[c] = n.doubleValue();
        }
        return row;
    }

    private List<Object[]> drawn(List<double[]> rows, double[] weights, int[] column, Mark at) throws Unreadable {
        double total = java.util.Arrays.stream(weights).sum();
        if (!(total > 0) || Double.isInfinite(total)) {
            throw new Unreadable(at, "the weights sum to " + total + "; at least one must be above 0");
        }
        double start = Hash64.uniform(Hash64.mix(seed));
        List<Object[]> out = new ArrayList<>();
        int row = 0;
        double passed = weights[0];
        for (int i = 0; i < points; i++) {
            while (passed <= (i + start) / points * total && row < weights.length - 1) {
                row++;
                passed += weights[row];
            }
            Object[] point = new Object[column.length];
            for (int j = 0; j < point.length; j++) {
                point[j] = rows.get(row)[column[j]];
            }
            out.add(point);
        }
        return out;
    }
}
