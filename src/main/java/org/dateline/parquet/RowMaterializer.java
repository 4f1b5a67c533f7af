package org.dateline.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.dateline.star.ColumnType;
import org.dateline.star.Row;
import org.dateline.star.TableSchema;
import org.dateline.star.TableSchema.ColumnSchema;

/** Makes rows of a table from the values of a Parquet file. A NULL number reads as NaN. */
final class RowMaterializer<R extends Row> extends RecordMaterializer<R> {
    private final TableSchema<R> table;
    private final Object[] empty;
    private final GroupConverter root;
    private Object[] values;

    /**
     * Prepares rows.
     *
     * @param read the columns that are read, as a part of the table's
     */
    RowMaterializer(TableSchema<R> table, MessageType read) {
        this.table = table;
        List<ColumnSchema> columns = table.columns();
        empty = columns.stream().map(c -> c.type() == ColumnType.DOUBLE ? (Object) Double.NaN : null).toArray();
        Converter[] converters = new Converter[read.getFieldCount()];
        for (int i = 0; i < columns.size(); i++) {
            ColumnSchema column = columns.get(i);
            if (read.containsField(column.name())) {
                int at = i;
                converters[read.getFieldIndex(column.name())] = column.type() == ColumnType.TEXTS
                    ? new Texts(v -> values[at] = v) : new Value(column.type(), v -> values[at] = v);
            }
        }
        root = new GroupConverter() {
            @Override
            public Converter getConverter(int field) {
                return converters[field];
            }

            @Override
            public void start() {
                values = empty.clone();
            }

            @Override
            public void end() {
                // The row is made when the reader asks for it.
            }
        };
    }

    @Override
    public R getCurrentRecord() {
        return table.row(values);
    }

    @Override
    public GroupConverter getRootConverter() {
        return root;
    }

    private static final class Value extends PrimitiveConverter {
        private final ColumnType type;
        private final Consumer<Object> target;
        private String[] words;

        Value(ColumnType type, Consumer<Object> target) {
            this.type = type;
            this.target = target;
        }

        @Override
        public boolean hasDictionarySupport() {
            return type == ColumnType.TEXT;
        }

        @Override
        public void setDictionary(Dictionary dictionary) {
            words = new String[dictionary.getMaxId() + 1];
            for (int i = 0; i < words.length; i++) {
                words[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
            }
        }

        @Override
        public void addValueFromDictionary(int id) {
            target.accept(words[id]);
        }

        @Override
        public void addBinary(Binary value) {
            target.accept(value.toStringUsingUTF8());
        }

        @Override
        public void addLong(long value) {
            target.accept(switch (type) {
                case LOCAL_TIME -> LocalDateTime.ofInstant(instant(value), ZoneOffset.UTC);
                case INSTANT -> instant(value);
                default -> value;
            });
        }

        @Override
        public void addInt(int value) {
            target.accept(type == ColumnType.DAY ? LocalDate.ofEpochDay(value) : (Object) value);
        }

        @Override
        public void addDouble(double value) {
            target.accept(value);
        }

        @Override
        public void addBoolean(boolean value) {
            target.accept(value);
        }

        private static Instant instant(long micros) {
            return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
        }
    }

    /** A list: a group that repeats a group of one element. */
    private static final class Texts extends GroupConverter {
        private final Consumer<Object> target;
        private final GroupConverter repeated;
        private List<Object> list;

        Texts(Consumer<Object> target) {
            this.target = target;
            Value element = new Value(ColumnType.TEXT, v -> list.add(v));
            repeated = new GroupConverter() {
                @Override
                public Converter getConverter(int field) {
                    return element;
                }

                @Override
                public void start() {
                    // Nothing is kept an element.
                }

                @Override
                public void end() {
                    // Nothing is kept an element.
                }
            };
        }

        @Override
        public Converter getConverter(int field) {
            return repeated;
        }

        @Override
        public void start() {
            list = new ArrayList<>();
        }

        @Override
        public void end() {
            target.accept(List.copyOf(list));
        }
    }
}
