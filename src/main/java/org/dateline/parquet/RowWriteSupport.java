package org.dateline.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.dateline.star.ColumnType;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;
import org.dateline.star.TableSchema.ColumnSchema;

/** Writes rows as their table's schema says. A number that is NaN is NULL in the file. */
final class RowWriteSupport extends WriteSupport<Row> {
    static final String TABLE = "dateline.table";
    static final String VERSION = "dateline.schema";

    private final TableSchema<?> table;
    private final ColumnSchema[] columns;
    private RecordConsumer out;

    RowWriteSupport(TableSchema<?> table) {
        this.table = table;
        this.columns = table.columns().toArray(ColumnSchema[]::new);
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return new WriteContext(ParquetSchema.of(table),
            Map.of(TABLE, table.name(), VERSION, Integer.toString(StarTables.SCHEMA_VERSION)));
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return init((Configuration) null);
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(Row row) {
        out.startMessage();
        for (int i = 0; i < columns.length; i++) {
            ColumnSchema c = columns[i];
            Object value = c.value().apply(row);
            if (value == null || value instanceof Double d && d.isNaN()) {
                if (!c.nullable()) {
                    throw new IllegalStateException("Cannot write NULL to " + table.name() + "." + c.name());
                }
                continue;
            }
            out.startField(c.name(), i);
            add(c.type(), value);
            out.endField(c.name(), i);
        }
        out.endMessage();
    }

    private void add(ColumnType type, Object value) {
        switch (type) {
            case LONG -> out.addLong((Long) value);
            case INT -> out.addInteger((Integer) value);
            case DOUBLE -> out.addDouble((Double) value);
            case BOOLEAN -> out.addBoolean((Boolean) value);
            case TEXT -> out.addBinary(Binary.fromString((String) value));
            case DAY -> out.addInteger((int) ((LocalDate) value).toEpochDay());
            case LOCAL_TIME -> out.addLong(micros(((LocalDateTime) value).toInstant(ZoneOffset.UTC)));
            case INSTANT -> out.addLong(micros((Instant) value));
            case TEXTS -> texts((List<?>) value);
        }
    }

    private void texts(List<?> values) {
        out.startGroup();
        if (!values.isEmpty()) {
            out.startField("list", 0);
            for (Object value : values) {
                out.startGroup();
                out.startField("element", 0);
                out.addBinary(Binary.fromString((String) value));
                out.endField("element", 0);
                out.endGroup();
            }
            out.endField("list", 0);
        }
        out.endGroup();
    }

    private static long micros(Instant at) {
        return TimeUnit.SECONDS.toMicros(at.getEpochSecond()) + at.getNano() / 1000;
    }
}
