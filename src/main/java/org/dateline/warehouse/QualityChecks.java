package org.dateline.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.star.FactCheck;
import org.dateline.star.StarTables;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Runs the queries of {@code sql/checks}: each returns the rows that break what its first line says. */
public final class QualityChecks {
    private static final int LONGEST_EXAMPLE = 500;

    private QualityChecks() {
    }

    /**
     * Runs all checks on a built database and writes the results into its {@code fact_check}.
     *
     * @return a row a check, in name order; the data may be published when all of them passed
     */
    public static List<FactCheck> run(Path database, Limits limits) throws SQLException {
        List<FactCheck> results = new ArrayList<>();
        try (Connection c = DuckDb.write(database, database.toAbsolutePath().getParent().resolve("data"), limits)) {
            for (Map.Entry<String, String> check : SqlScripts.folder("checks").entrySet()) {
                results.add(run(c, check.getKey(), check.getValue()));
            }
            WarehouseLoader.execute(c, "DELETE FROM fact_check");
            write(c, results);
            WarehouseLoader.execute(c, "CHECKPOINT");
        }
        return results;
    }

    static FactCheck run(Connection c, String name, String script) throws SQLException {
        String description = script.lines().findFirst().orElse("").replaceFirst("^--\\s*", "");
        long offenders = 0;
        String example = null;
        for (String sql : SqlScripts.statements(script)) {
            try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
                while (r.next()) {
                    example = offenders == 0 ? example(r) : example;
                    offenders++;
                }
            }
        }
        return new FactCheck(name, description, offenders == 0, offenders, example);
    }

    private static String example(ResultSet r) throws SQLException {
        ResultSetMetaData columns = r.getMetaData();
        StringBuilder example = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            example.append(i == 1 ? "" : ", ").append(columns.getColumnName(i)).append('=').append(r.getString(i));
        }
        return example.length() <= LONGEST_EXAMPLE ? example.toString() : example.substring(0, LONGEST_EXAMPLE);
    }

    private static void write(Connection c, List<FactCheck> results) throws SQLException {
        try (DuckDBAppender out = c.unwrap(DuckDBConnection.class).createAppender("main",
                StarTables.of(FactCheck.class).name())) {
            for (FactCheck f : results) {
                out.beginRow();
                out.append(f.checkName());
                out.append(f.description());
                out.append(f.passed());
                out.append(f.offenders());
                out.append(f.example());
                out.endRow();
            }
        }
    }
}
