package org.dateline.star;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** Types that columns may have: the Java type of the record component and the type in SQL. */
public enum ColumnType {
    LONG(long.class, "BIGINT"),
    INT(int.class, "INTEGER"),
    DOUBLE(double.class, "DOUBLE"),
    BOOLEAN(boolean.class, "BOOLEAN"),
    TEXT(String.class, "VARCHAR"),
    DAY(LocalDate.class, "DATE"),
    /** Wall-clock time without a zone, microseconds. */
    LOCAL_TIME(LocalDateTime.class, "TIMESTAMP"),
    /** Instant in UTC, microseconds. */
    INSTANT(Instant.class, "TIMESTAMP WITH TIME ZONE"),
    TEXTS(List.class, "VARCHAR[]");

    private final Class<?> javaType;
    private final String sql;

    ColumnType(Class<?> javaType, String sql) {
        this.javaType = javaType;
        this.sql = sql;
    }

    /** Type name in DuckDB. */
    public String sql() {
        return sql;
    }

    static ColumnType of(Type type) {
        Class<?> raw = type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
        return Arrays.stream(values()).filter(t -> t.javaType == raw).findFirst()
            .orElseThrow(() -> new IllegalStateException("Cannot map the Java type " + type + " to a column"));
    }
}
