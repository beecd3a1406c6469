package org.casus.experiment.store;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Rows as Parquet, uncompressed, in one row group; bytes depend on the rows alone. */
public final class ParquetRows {
    static final String CONTROL = "control";
    private final Columns columns;

    public ParquetRows(Columns columns) {
        this.columns = columns;
    }

    /** Rows as the bytes of a Parquet file. */
    public byte[] bytes(List<Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CarpetWriter<Row> writer = new CarpetWriter.Builder<>(out, Row.class)
                .withConf(new PlainParquetConfiguration())
                .withWriteRecordModel(model())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withRowGroupSize(Integer.MAX_VALUE)
                .build()) {
            writer.write(rows);
        }
        return Footer.ordered(out.toByteArray());
    }

    /**
     * Rows of a file in their order.
     *
     * @throws IOException if it cannot be read or is no such file
     */
    public List<Row> read(Path file) throws IOException {
        List<Row> out = new ArrayList<>();
        try {
            for (Map<?, ?> map : new CarpetReader<>(file.toFile(), Map.class)) {
                out.add(row(map));
            }
        } catch (RuntimeException e) {
            throw new IOException(file + " is not a whole Parquet file of this study; 'casus study resume' runs it again", e);
        }
        return out;
    }

    private WriteRecordModelType<Row> model() {
        WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class)
                .withField("run", Row::run)
                .withField("replication", Row::replication)
                .withField("point", Row::point)
                .withField("scenario", FieldTypes.STRING.notNull(), Row::scenario)
                .withField("seed", Row::seed);
        for (int i = 0; i < columns.factors().size(); i++) {
            factor(model, i);
        }
        for (int i = 0; i < columns.outcomes().size(); i++) {
            int at = i;
            model.withField(Columns.outcome(columns.outcomes().get(i)), (Row r) -> r.outcomes()[at]);
        }
        for (int i = 0; i < columns.series().size(); i++) {
            int at = i;
            model.withField(Columns.series(columns.series().get(i)), FieldTypes.LIST.ofType(FieldTypes.DOUBLE),
                    r -> Arrays.stream(r.series(at)).boxed().toList());
        }
        if (!columns.control().isEmpty()) {
            model.withField(CONTROL, FieldTypes.LIST.ofType(FieldTypes.STRING), Row::control);
        }
        return model.withField("fingerprint", Row::fingerprint).withField("error", FieldTypes.STRING, r -> r.failed() ? r.error() : null);
    }

    private void factor(WriteRecordModelType<Row> model, int i) {
        String name = Columns.factor(columns.factors().get(i));
        if (columns.numeric().get(i)) {
            model.withField(name, FieldTypes.DOUBLE, r -> r.factors().get(i) instanceof Number n ? n.doubleValue() : null);
        } else {
            model.withField(name, FieldTypes.STRING, r -> r.factors().get(i) == null ? null : r.factors().get(i).toString());
        }
    }

    private Row row(Map<?, ?> map) {
        List<Object> factors = new ArrayList<>();
        columns.factors().forEach(f -> factors.add(map.get(Columns.factor(f))));
        double[] outcomes = columns.outcomes().stream().mapToDouble(o -> (Double) map.get(Columns.outcome(o))).toArray();
        double[][] series = columns.series().stream().map(s -> numbers(map.get(Columns.series(s)))).toArray(double[][]::new);
        Object error = map.get("error");
        return new Row((Long) map.get("run"), (Integer) map.get("replication"), (Long) map.get("point"),
                (String) map.get("scenario"), (Long) map.get("seed"), factors, outcomes, series, texts(map.get(CONTROL)),
                (Long) map.get("fingerprint"), error == null ? "" : (String) error);
    }

    private static List<String> texts(Object list) {
        return list == null ? List.of() : ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static double[] numbers(Object list) {
        return list == null ? new double[0] : ((List<?>) list).stream().mapToDouble(x -> (Double) x).toArray();
    }
}
