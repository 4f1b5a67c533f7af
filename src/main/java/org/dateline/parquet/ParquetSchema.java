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
