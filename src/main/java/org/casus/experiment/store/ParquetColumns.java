package org.casus.experiment.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.DummyRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;

/** Single columns of the files that {@link ParquetRows} writes; the other columns are not read. */
public final class ParquetColumns {
    private ParquetColumns() {}

    /**
     * Values of an outcome, in the order of the rows.
     *
     * @throws IOException if the file cannot be read or has no such column
     */
    public static void outcome(Path file, String name, DoubleConsumer to) throws IOException {
        read(file, Columns.outcome(name), column -> {
            for (long i = column.getTotalValueCount(); i > 0; i--) {
                to.accept(column.getDouble());
                column.consume();
            }
        });
    }

    /**
     * Values of a series in each row; none where a run failed.
     *
     * @throws IOException if the file cannot be read or has no such column
     */
    public static List<double[]> series(Path file, String name) throws IOException {
        return lists(file, Columns.series(name), ColumnReader::getDouble).stream()
                .map(row -> row.stream().mapToDouble(x -> x).toArray()).toList();
    }

    /**
     * Who holds what in each row, a text for each week that the study keeps; none where a run failed.
     *
     * @throws IOException if the file cannot be read or has no such column
     */
    public static List<List<String>> control(Path file) throws IOException {
        return lists(file, ParquetRows.CONTROL, column -> column.getBinary().toStringUsingUTF8());
    }

    private static <T> List<List<T>> lists(Path file, String name, Function<ColumnReader, T> value) throws IOException {
        List<List<T>> out = new ArrayList<>();
        read(file, name, column -> {
            int full = column.getDescriptor().getMaxDefinitionLevel();
            List<T> row = new ArrayList<>();
            for (long i = column.getTotalValueCount(); i > 0; i--) {
                if (column.getCurrentDefinitionLevel() == full) {
                    row.add(value.apply(column));
                }
                column.consume();
                if (i == 1 || column.getCurrentRepetitionLevel() == 0) {
                    out.add(List.copyOf(row));
                    row.clear();
                }
            }
        });
        return out;
    }

    private interface Taker {
        void take(ColumnReader column);
    }

    private static void read(Path file, String name, Taker to) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType all = reader.getFooter().getFileMetaData().getSchema();
            MessageType wanted = new MessageType(all.getName(), all.getType(name));
            ColumnDescriptor column = wanted.getColumns().get(0);
            reader.setRequestedSchema(wanted);
            String maker = reader.getFooter().getFileMetaData().getCreatedBy();
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                to.take(new ColumnReadStoreImpl(group, new DummyRecordConverter(wanted).getRootConverter(), wanted, maker)
                        .getColumnReader(column));
            }
        } catch (RuntimeException e) {
            throw new IOException(file + " is not a whole Parquet file of this study; 'casus study resume' runs it again", e);
        }
    }
}
