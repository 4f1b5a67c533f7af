package org.dateline.warehouse;

import java.util.stream.Collectors;
import org.dateline.star.Layer;
import org.dateline.star.StarTables;

/** Checks that follow from the table records. */
final class SchemaChecks {
    private SchemaChecks() {
    }

    static String keysUnique() {
        return "-- No key stands twice.\n" + StarTables.loaded().stream().map(t -> {
            String key = String.join(", ", t.key());
            String text = t.key().stream().map(k -> "CAST(" + k + " AS VARCHAR)")
                .collect(Collectors.joining(" || ', ' || "));
            return "SELECT '" + t.name() + "' AS table_name, " + text + " AS key, count(*) AS rows_ FROM " + t.name()
                + " GROUP BY " + key + " HAVING count(*) > 1";
        }).collect(Collectors.joining("\nUNION ALL\n")) + ";\n";
    }

    static String noOrphans() {
        return "-- Every foreign key leads to a row.\n" + StarTables.loaded().stream()
            .flatMap(t -> t.columns().stream().filter(c -> !c.column().references().isEmpty()).map(c -> {
                String[] target = c.column().references().split("\\.");
                return "SELECT '" + t.name() + "." + c.name() + "' AS column_name, t." + c.name()
                    + " AS key, count(*) AS rows_ FROM " + t.name() + " AS t ANTI JOIN " + target[0] + " AS d ON d."
                    + target[1] + " = t." + c.name() + " GROUP BY t." + c.name();
            })).collect(Collectors.joining("\nUNION ALL\n")) + ";\n";
    }

    static String rowsAsListed() {
        return "-- Every table has as many rows as the files of the manifest.\nWITH found AS (\n    "
            + StarTables.loaded().stream().filter(t -> t.layer() != Layer.BUILT)
                .map(t -> "SELECT '" + t.name() + "' AS table_name, count(*) AS rows_ FROM " + t.name())
                .collect(Collectors.joining("\n    UNION ALL "))
            + "\n),\nlisted AS (\n    SELECT table_name, sum(file_rows) AS rows_ FROM dim_file GROUP BY table_name\n)\n"
            + "SELECT f.table_name, f.rows_ AS found, coalesce(l.rows_, 0) AS listed\nFROM found AS f\n"
            + "LEFT JOIN listed AS l ON l.table_name = f.table_name\nWHERE f.rows_ <> coalesce(l.rows_, 0);\n";
    }
}
