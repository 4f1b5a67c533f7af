package org.dateline.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/** Opens DuckDB files with every setting that must not be left to chance. */
final class DuckDb {
    /** Clients from this version on open the file; it also refuses to replay another file's log. */
    private static final String STORAGE_VERSION = "v1.4.0";

    private DuckDb() {
    }

    /**
     * Opens a file for writing, making it when it is missing.
     *
     * @param file the database
     * @param readable folder that SQL may read, besides the database's own
     * @param limits memory and threads
     */
    static Connection write(Path file, Path readable, Limits limits) throws SQLException {
        Properties p = settings(limits);
        p.setProperty("storage_compatibility_version", STORAGE_VERSION);
        Connection c = open(file.toString(), p);
        try (Statement s = c.createStatement()) {
            s.execute("SET TimeZone = 'UTC'");
            s.execute("SET temp_directory = " + literal(file.toAbsolutePath() + ".spill"));
            s.execute("SET preserve_insertion_order = false");
            s.execute("SET allowed_directories = [" + literal(readable.toAbsolutePath() + "/") + ", "
                + literal(file.toAbsolutePath() + ".spill/") + "]");
            s.execute("SET enable_external_access = false");
            s.execute("SET lock_configuration = true");
        } catch (SQLException e) {
            c.close();
            throw e;
        }
        return c;
    }

    /** Opens a file read-only, with no access to anything else. */
    static Connection read(Path file, Limits limits) throws SQLException {
        Properties p = settings(limits);
        p.setProperty("access_mode", "READ_ONLY");
        Connection c = open(file.toString(), p);
        try (Statement s = c.createStatement()) {
            s.execute("SET TimeZone = 'UTC'");
            s.execute("SET enable_external_access = false");
        } catch (SQLException e) {
            c.close();
            throw e;
        }
        return c;
    }

    /** A text as an SQL literal; only for names of our own making, never for what an input says. */
    static String literal(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }

    /** A database in memory, gone when it is closed. */
    static Connection memory(Limits limits) throws SQLException {
        return open("", settings(limits));
    }

    /** Asks DuckDB itself: the driver manager would load every database's driver to find it. */
    private static Connection open(String file, Properties settings) throws SQLException {
        return new DuckDBDriver().connect("jdbc:duckdb:" + file, settings);
    }

    private static Properties settings(Limits limits) {
        Properties p = new Properties();
        p.setProperty("memory_limit", limits.memory());
        p.setProperty("threads", Integer.toString(limits.threads()));
        p.setProperty("autoinstall_known_extensions", "false");
        p.setProperty("autoload_known_extensions", "false");
        return p;
    }
}
