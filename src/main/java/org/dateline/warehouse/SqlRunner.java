package org.dateline.warehouse;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Runs SQL on a published database, read-only, and prints each result as a table. */
public final class SqlRunner {
    private static final int WIDEST_CELL = 60;

    private final Path database;
    private final Limits limits;
    private final int mostRows;

    /**
     * Prepares a runner.
     *
     * @param database file to read
     * @param limits memory and threads
     * @param mostRows rows printed of one result; the rest is counted
     */
    public SqlRunner(Path database, Limits limits, int mostRows) {
        this.database = database;
        this.limits = limits;
        this.mostRows = mostRows;
    }

    /**
     * Runs the statements of a script in order.
     *
     * @throws SQLException with DuckDB's own words; what came before it has been printed
     */
    public void run(String script, PrintStream out) throws SQLException {
        try (Connection c = DuckDb.read(database, limits)) {
            for (String statement : SqlScripts.statements(script)) {
                try (Statement s = c.createStatement()) {
                    if (s.execute(statement)) {
                        try (ResultSet r = s.getResultSet()) {
                            print(r, out);
                        }
                    }
                }
            }
        }
    }

    private void print(ResultSet r, PrintStream out) throws SQLException {
        ResultSetMetaData meta = r.getMetaData();
        int columns = meta.getColumnCount();
        List<String[]> cells = new ArrayList<>();
        boolean[] right = new boolean[columns];
        String[] head = new String[columns];
        for (int i = 0; i < columns; i++) {
            head[i] = meta.getColumnLabel(i + 1);
            right[i] = number(meta.getColumnType(i + 1));
        }
        cells.add(head);
        long rows = 0;
        while (r.next()) {
            if (rows++ < mostRows) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = cell(r.getString(i + 1));
                }
                cells.add(row);
            }
        }
        TextTable.print(cells, right, out);
        out.println("(" + rows + (rows == 1 ? " row" : " rows")
            + (rows > mostRows ? ", the first " + mostRows + " shown)" : ")"));
        out.println();
    }

    private static boolean number(int type) {
        return type == Types.INTEGER || type == Types.BIGINT || type == Types.DOUBLE || type == Types.DECIMAL
            || type == Types.FLOAT || type == Types.SMALLINT || type == Types.TINYINT || type == Types.NUMERIC;
    }

    /** One line, cut; control characters of a text must not reach a terminal. */
    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String line = value.replaceAll("\\s+", " ").replaceAll("\\p{Cc}|\\p{Cf}", "\uFFFD");
        int length = line.codePointCount(0, line.length());
        return length <= WIDEST_CELL ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST_CELL - 1)) + "…";
    }
}
