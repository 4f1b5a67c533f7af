package org.dateline.star;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A table as its record defines it. Parquet files, DuckDB tables and documentation are made from this and nothing else.
 *
 * @param <R> the record of one row
 */
public final class TableSchema<R extends Row> {
    private final Class<R> type;
    private final Table table;
    private final List<ColumnSchema> columns;
    private final MethodHandle constructor;

    /**
     * One column.
     *
     * @param name snake case
     * @param type type in Java and SQL
     * @param column what the record says of it
     * @param value reads it from a row
     */
    public record ColumnSchema(String name, ColumnType type, Column column, Function<Object, Object> value) {
        public boolean nullable() {
            return column.nullable();
        }
    }

    private TableSchema(Class<R> type) {
        this.type = type;
        this.table = type.getAnnotation(Table.class);
        if (table == null) {
            throw new IllegalStateException("Cannot find @Table on " + type.getName());
        }
        this.columns = Arrays.stream(type.getRecordComponents()).map(c -> column(type, c)).toList();
        try {
            Class<?>[] parts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
            this.constructor = MethodHandles.publicLookup().unreflectConstructor(type.getConstructor(parts))
                .asSpreader(Object[].class, parts.length).asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot find the constructor of " + type.getName(), e);
        }
    }

    static <R extends Row> TableSchema<R> of(Class<R> type) {
        return new TableSchema<>(type);
    }

    public Class<R> type() {
        return type;
    }

    public String name() {
        return table.name();
    }

    /** What one row stands for. */
    public String grain() {
        return table.grain();
    }

    public Layer layer() {
        return table.layer();
    }

    /** Columns of the primary key. */
    public List<String> key() {
        return List.of(table.key());
    }

    /** Columns that order the rows of a file. */
    public List<String> sort() {
        return List.of(table.sort());
    }

    public List<ColumnSchema> columns() {
        return columns;
    }

    /** The column of a name. */
    public ColumnSchema column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalStateException("Cannot find the column " + name + " in " + name()));
    }

    /** A row from its values in column order. */
    @SuppressWarnings("unchecked")
    public R row(Object[] values) {
        try {
            return (R) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot make a row of " + name(), e);
        }
    }

    /** Order of rows in a file: the sort columns, then the key. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Comparator<Row> order() {
        List<String> names = new ArrayList<>(sort());
        key().stream().filter(k -> !names.contains(k)).forEach(names::add);
        Function<Object, Object>[] values = names.stream().map(n -> column(n).value()).toArray(Function[]::new);
        return (a, b) -> {
            for (Function<Object, Object> value : values) {
                int order = ((Comparable) value.apply(a)).compareTo(value.apply(b));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    private static ColumnSchema column(Class<?> type, RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        if (column == null) {
            throw new IllegalStateException("Cannot find @Column on " + type.getName() + "." + component.getName());
        }
        return new ColumnSchema(snakeCase(component.getName()), ColumnType.of(component.getGenericType()), column,
            reader(component));
    }

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** A compiled accessor: reflection would cost more than the writing. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> reader(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            return (Function<Object, Object>) LambdaMetafactory.metafactory(lookup, "apply",
                MethodType.methodType(Function.class), MethodType.methodType(Object.class, Object.class), accessor,
                accessor.type().wrap()).getTarget().invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot read the component " + component, e);
        }
    }
}
