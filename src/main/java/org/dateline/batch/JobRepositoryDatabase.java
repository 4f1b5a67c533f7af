package org.dateline.batch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Opens the database that remembers how far each run came, and makes its tables the first time. */
final class JobRepositoryDatabase {
    private JobRepositoryDatabase() {
    }

    /**
     * A pool for the job repository: the H2 file in the warehouse folder, or the database that the settings name.
     *
     * @throws RunFailure when it cannot be opened
     */
    static HikariDataSource open(JobSettings settings) {
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
