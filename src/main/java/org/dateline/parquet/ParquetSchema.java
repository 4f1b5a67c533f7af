package org.dateline.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;

import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.dateline.star.TableSchema;
import org.dateline.star.TableSchema.ColumnSchema;

/** The Parquet schema of a table. */
final class ParquetSchema {
    private ParquetSchema() {
    }

    static MessageType of(TableSchema<?> table) {
        return new MessageType(table.name(), table.columns().stream().map(ParquetSchema::field).toList());
    }

    /**
     * The part of a table's schema that a file holds. Files written before a column was added lack it; their rows have
     * NULL there, so it must allow that.
     *
     * @param file name of the file, for the message
     * @param held the file's schema
     * @throws SchemaMismatchException when the file holds other columns
     */
    static MessageType readable(String file, MessageType held, TableSchema<?> table) throws SchemaMismatchException {
        MessageType expected = of(table);
        if (held.equals(expected)) {
            return expected;
        }
        for (Type column : held.getFields()) {
            if (!expected.containsField(column.getName())) {
                throw new SchemaMismatchException(file, "it has a column " + column.getName() + " that " + table.name()
                    + " has not");
            }
            if (!expected.getType(column.getName()).equals(column)) {
                throw new SchemaMismatchException(file, "its column " + column.getName() + " is not of the type it has in "
                    + table.name());
            }
        }
        for (ColumnSchema column : table.columns()) {
            if (!held.containsField(column.name()) && !column.nullable()) {
                throw new SchemaMismatchException(file, "it lacks the column " + column.name() + " of " + table.name());
            }
        }
        return held;
    }

    private static Type field(ColumnSchema c) {
        Repetition repetition = c.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
        return switch (c.type()) {
            case LONG -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(c.name());
            case INT -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(c.name());
            case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(c.name());
            case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(c.name());
            case TEXT -> Types.primitive(PrimitiveTypeName.BINARY, repetition).as(stringType()).named(c.name());
            case DAY -> Types.primitive(PrimitiveTypeName.INT32, repetition).as(dateType()).named(c.name());
            case LOCAL_TIME -> Types.primitive(PrimitiveTypeName.INT64, repetition)
                .as(timestampType(false, TimeUnit.MICROS)).named(c.name());
            case INSTANT -> Types.primitive(PrimitiveTypeName.INT64, repetition)
                .as(timestampType(true, TimeUnit.MICROS)).named(c.name());
            case TEXTS -> Types.list(repetition).requiredElement(PrimitiveTypeName.BINARY).as(stringType())
                .named(c.name());
        };
    }
}
