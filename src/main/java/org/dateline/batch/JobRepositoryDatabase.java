package org.dateline.batch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.parquet.WarehouseFolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Opens the database that remembers how far each run came, and makes its tables the first time. */
final class JobRepositoryDatabase {
    /** H2's codes for a damaged file and for one of a version that it does not read. */
    private static final Set<Integer> DAMAGED = Set.of(90030, 90048);

    private JobRepositoryDatabase() {
    }

    /**
     * A pool for the job repository: the H2 file in the warehouse folder, or the database that the settings name. A
     * damaged H2 file is set aside for a new one: what the warehouse holds is told by its manifest alone.
     *
     * @param note is told when that happened
     * @throws RunFailure when it cannot be opened
     */
    static HikariDataSource open(JobSettings settings, Consumer<String> note) {
        try {
            return pool(settings);
        } catch (RunFailure e) {
            if (!settings.repositoryUrl().isBlank() || !damaged(e)) {
                throw e;
            }
            note.accept("Set the damaged job repository aside as " + setAside(settings.warehouse()) + "; a new one is made.");
            return pool(settings);
        }
    }

    private static boolean damaged(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException s && DAMAGED.contains(s.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static Path setAside(Path warehouse) {
        Path aside = warehouse.resolve(".job.damaged");
        try {
            WarehouseFolder.delete(aside);
            return Files.move(warehouse.resolve(".job"), aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RunFailure(RunFailure.Kind.ENVIRONMENT, "Cannot set the damaged job repository of " + warehouse
                + " aside: " + e.getMessage(), e);
        }
    }

    private static HikariDataSource pool(JobSettings settings) {
        HikariConfig config = new HikariConfig();
        boolean own = settings.repositoryUrl().isBlank();
        String file = settings.warehouse().toAbsolutePath().resolve(".job").resolve("repository").toString();
        // WRITE_DELAY=0: what the repository was told is on disk before the job goes on.
        config.setJdbcUrl(own ? "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE" : settings.repositoryUrl());
        config.setUsername(own ? "sa" : settings.repositoryUser());
        config.setPassword(own ? "" : settings.repositoryPassword());
        config.setMaximumPoolSize(settings.threads() + 2);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(10_000);
        try {
            HikariDataSource pool = new HikariDataSource(config);
            createTables(pool);
            return pool;
        } catch (RuntimeException | SQLException e) {
            throw new RunFailure(RunFailure.Kind.ENVIRONMENT, "Cannot open the job repository "
                + (own ? file : settings.repositoryUrl()) + ": " + rootMessage(e), e);
        }
    }

    private static void createTables(HikariDataSource pool) throws SQLException {
        try (Connection c = pool.getConnection()) {
            for (String name : new String[] {"BATCH_JOB_INSTANCE", "batch_job_instance"}) {
                try (ResultSet tables = c.getMetaData().getTables(null, null, name, null)) {
                    if (tables.next()) {
                        return;
                    }
                }
            }
            String product = c.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            String script = product.startsWith("postgres") ? "schema-postgresql.sql" : "schema-h2.sql";
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/" + script)).populate(c);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable t = e;
        while (t.getCause() != null && t.getCause() != t) {
            t = t.getCause();
        }
        return String.valueOf(t.getMessage()).lines().findFirst().orElse("");
    }
}
