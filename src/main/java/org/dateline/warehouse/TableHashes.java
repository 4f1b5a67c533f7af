package org.dateline.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;
import org.dateline.star.TableSchema.ColumnSchema;

/** Hashes of tables that depend on their rows, not on the order of the rows, the clock or the machine. */
public final class TableHashes {
    private TableHashes() {
    }

    /**
     * The hash of one table.
     *
     * @param table name
     * @param rows number of rows
     * @param hash 32 hexadecimal digits
     */
    public record TableHash(String table, long rows, String hash) {
    }

    /** A hash for each table of a database, in the order of {@link StarTables#loaded()}. */
    public static List<TableHash> of(Path database, Limits limits) throws SQLException {
        List<TableHash> hashes = new ArrayList<>();
        try (Connection c = DuckDb.read(database, limits); Statement s = c.createStatement()) {
            for (TableSchema<? extends Row> table : StarTables.loaded()) {
                try (ResultSet r = s.executeQuery(query(table))) {
                    r.next();
                    hashes.add(new TableHash(table.name(), r.getLong(1), r.getString(2)));
                }
            }
        }
        return hashes;
    }

    /** Every value with its length in front, so that no two different rows make the same text; sums of MD5 of these. */
    private static String query(TableSchema<? extends Row> table) {
        String row = table.columns().stream().filter(c -> !c.column().clock()).map(TableHashes::text)
            .collect(Collectors.joining(" || "));
        return "SELECT count(*), printf('%016x%016x',"
            + " CAST(coalesce(sum(CAST(md5_number_upper(t) AS HUGEINT)), 0) % 18446744073709551616 AS UBIGINT),"
            + " CAST(coalesce(sum(CAST(md5_number_lower(t) AS HUGEINT)), 0) % 18446744073709551616 AS UBIGINT))"
            + " FROM (SELECT " + row + " AS t FROM " + table.name() + ")";
    }

    private static String text(ColumnSchema c) {
        String value = "CAST(" + c.name() + " AS VARCHAR)";
        return "coalesce(length(" + value + ") || ':' || " + value + ", '-')";
    }
}
