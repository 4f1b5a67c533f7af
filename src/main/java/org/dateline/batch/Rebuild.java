package org.dateline.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.Publication;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.parquet.WriterLock;
import org.dateline.star.FactCheck;
import org.dateline.warehouse.Limits;
import org.dateline.warehouse.QualityChecks;
import org.dateline.warehouse.WarehouseLoader;

/** Builds the published DuckDB file anew from the manifest's Parquet files, as after a lost or damaged file. */
public final class Rebuild {
    private Rebuild() {
    }

    /**
     * Builds, checks and puts into place.
     *
     * @return rows loaded
     * @throws RunFailure when there is nothing to build from, a file is damaged or a check fails; the old file stands
     */
    public static long run(JobSettings settings, Clock clock) {
        WarehouseFolder folder = new WarehouseFolder(settings.warehouse());
        Limits limits = new Limits(settings.duckdbMemory(), settings.threads());
        try (WriterLock lock = WriterLock.take(settings.warehouse(), clock.instant().toString())) {
            Manifest manifest = Manifest.read(folder.root()).orElseThrow(() -> new RunFailure(
                RunFailure.Kind.ENVIRONMENT, "Cannot rebuild " + folder.root() + ": it holds no manifest"));
            Versions.check(folder);
            WarehouseLoader loader = new WarehouseLoader(folder, limits);
            WarehouseLoader.Report report = loader.load(manifest, true);
            List<FactCheck> failed = QualityChecks.run(report.database(), limits).stream().filter(c -> !c.passed()).toList();
            if (!failed.isEmpty()) {
                throw new RunFailure(RunFailure.Kind.CHECK, "Cannot put the rebuilt database into place: " + failed.size()
                    + " checks failed, first " + failed.get(0).checkName() + ": " + failed.get(0).example());
            }
            loader.ready(manifest);
            new Publication(folder, settings.keepSnapshots()).recover();
            return report.rowsLoaded();
        } catch (WriterLock.HeldException e) {
            throw new RunFailure(RunFailure.Kind.ANOTHER_RUN, e.getMessage(), e);
        } catch (IOException | SQLException e) {
            throw Faults.of("Cannot rebuild the database", List.of(e), settings);
        }
    }
}
