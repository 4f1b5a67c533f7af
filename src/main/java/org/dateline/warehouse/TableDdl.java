package org.dateline.warehouse;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;
import org.dateline.star.TableSchema.ColumnSchema;

/** The DuckDB definition of a table and its line in the data dictionary. */
final class TableDdl {
    private TableDdl() {
    }

    /** A script that makes the empty table, grain in line 1, with its comments. */
    static String script(TableSchema<? extends Row> table) {
        StringBuilder sql = new StringBuilder("-- One row per " + table.grain() + ".\n");
        sql.append("CREATE TABLE ").append(table.name()).append(" (\n");
        for (ColumnSchema c : table.columns()) {
            sql.append("    ").append(c.name()).append(' ').append(c.type().sql())
                .append(c.nullable() ? "" : " NOT NULL").append(",\n");
        }
        sql.append("    PRIMARY KEY (").append(String.join(", ", table.key())).append(")\n);\n\n");
        sql.append("COMMENT ON TABLE ").append(table.name()).append(" IS ")
            .append(literal("One row per " + table.grain())).append(";\n");
        for (ColumnSchema c : table.columns()) {
            sql.append("COMMENT ON COLUMN ").append(table.name()).append('.').append(c.name()).append(" IS ")
                .append(literal(comment(c))).append(";\n");
        }
        return sql.toString();
    }

    /** The data dictionary: every table with its columns, in Markdown. */
    static String dictionary() {
        List<TableSchema<? extends Row>> tables = StarTables.all();
        StringBuilder md = new StringBuilder("""
            # Data dictionary

            Made from the records in `org.dateline.star` by `org.dateline.warehouse.SchemaFiles`; do not edit. One
            file a table beside this one makes the table in DuckDB. The Parquet files have the same tables, columns and types.
            Keys are 64-bit hashes of natural keys; the special members are 0 unknown, -1 not applicable, -2 ambiguous.
            Days are numbers yyyymmdd. Offsets are Unicode code points, zero-based, end-exclusive, into the headline or
            the text as the column `field` says.

            """);
        md.append("| table | one row per | written by |\n|---|---|---|\n");
        for (TableSchema<? extends Row> t : tables) {
            md.append("| [").append(t.name()).append("](#").append(t.name()).append(") | ").append(t.grain())
                .append(" | ").append(writer(t)).append(" |\n");
        }
        for (TableSchema<? extends Row> t : tables) {
            md.append("\n## ").append(t.name()).append("\n\nOne row per ").append(t.grain()).append(". Key: `")
                .append(String.join("`, `", t.key()))
                .append("`.\n\n| column | type | NULL | meaning |\n|---|---|---|---|\n");
            for (ColumnSchema c : t.columns()) {
                md.append("| ").append(c.name()).append(" | ").append(c.type().sql()).append(" | ")
                    .append(c.nullable() ? "yes" : "no").append(" | ").append(comment(c)).append(" |\n");
            }
        }
        return md.toString();
    }

    private static String writer(TableSchema<? extends Row> t) {
        return switch (t.layer()) {
            case BUNDLE -> "extract";
            case STAGE -> "extract; Parquet only, input of resolve";
            case RESOLVED -> "resolve";
            case REFERENCE -> "code lists";
            case RUN -> "each run";
            case BUILT -> "load; DuckDB only";
        };
    }

    private static String comment(ColumnSchema c) {
        String reference = c.column().references();
        return c.column().value() + (reference.isEmpty() ? "" : "; see " + reference);
    }

    private static String literal(String text) {
        return "'" + text.lines().collect(Collectors.joining(" ")).replace("'", "''") + "'";
    }
}
