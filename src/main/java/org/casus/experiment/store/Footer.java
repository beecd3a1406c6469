package org.casus.experiment.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file in one fixed form. The writer lists a column's encodings in the order of a hash
 * set of enums, which differs from process to process; here they are sorted.
 */
final class Footer {
    private static final int TAIL = 8;

    private Footer() {}

    /** The same file with its footer in order. */
    static byte[] ordered(byte[] file) throws IOException {
        int length = ByteBuffer.wrap(file, file.length - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN).getInt();
        int start = file.length - TAIL - length;
        FileMetaData meta = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
        for (RowGroup group : meta.getRow_groups()) {
            group.getColumns().stream().map(ColumnChunk::getMeta_data).forEach(Footer::order);
        }
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(meta, footer);
        ByteBuffer out = ByteBuffer.allocate(start + footer.size() + TAIL).order(ByteOrder.LITTLE_ENDIAN);
        out.put(file, 0, start).put(footer.toByteArray()).putInt(footer.size()).put(file, file.length - TAIL / 2, TAIL / 2);
        return out.array();
    }

    private static void order(ColumnMetaData column) {
        List<org.apache.parquet.format.Encoding> encodings = new ArrayList<>(column.getEncodings());
        encodings.sort(Comparator.comparingInt(e -> e.getValue()));
        column.setEncodings(encodings);
        if (column.getEncoding_stats() != null) {
            List<PageEncodingStats> stats = new ArrayList<>(column.getEncoding_stats());
            stats.sort(Comparator.comparingInt((PageEncodingStats s) -> s.getPage_type().getValue())
                    .thenComparingInt(s -> s.getEncoding().getValue()));
            column.setEncoding_stats(stats);
        }
    }
}
