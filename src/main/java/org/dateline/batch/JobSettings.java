package org.dateline.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dateline.ingest.InputLimits;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one run of the nightly job works on and within which limits. Each component is the setting {@code dateline.NAME}
 * in kebab-case; the README's table gives defaults and meaning.
 *
 * @param inbox folder of article files
 * @param warehouse folder that holds everything the job writes
 * @param date label of the night, the job's identifying parameter
 * @param threads bundles extracted at a time
 * @param bundleBytes input bytes a bundle aims at
 * @param bundleFiles most files in a bundle
 * @param maxRejectedShare share of records refused above which the run fails, 0 to 1
 * @param minRecordsForShare records below which that share is not judged
 * @param keepSnapshots published Parquet snapshots that stay
 * @param duckdbMemory DuckDB's memory limit, as DuckDB writes it
 * @param repositoryUrl JDBC address of the job repository; empty for an H2 file in the warehouse folder
 * @param repositoryUser user of that database
 * @param repositoryPassword its password
 * @param limits how much of an input is taken before it is refused; {@code dateline.limits.NAME}
 */
public record JobSettings(Path inbox, Path warehouse, LocalDate date, @DefaultValue("2") int threads,
                          @DefaultValue("4000000") long bundleBytes, @DefaultValue("500") int bundleFiles,
                          @DefaultValue("0.05") double maxRejectedShare,
                          @DefaultValue("1000") long minRecordsForShare, @DefaultValue("3") int keepSnapshots,
                          @DefaultValue("1GB") String duckdbMemory, @DefaultValue("") String repositoryUrl,
                          @DefaultValue("") String repositoryUser, @DefaultValue("") String repositoryPassword,
                          InputLimits limits) {
    public JobSettings {
        require(threads >= 1, "threads", threads);
        require(bundleBytes >= 1, "bundle-bytes", bundleBytes);
        require(bundleFiles >= 1, "bundle-files", bundleFiles);
        require(maxRejectedShare >= 0 && maxRejectedShare <= 1, "max-rejected-share", maxRejectedShare);
        require(keepSnapshots >= 1, "keep-snapshots", keepSnapshots);
    }

    private static void require(boolean holds, String name, Object value) {
        if (!holds) {
            throw new RunFailure(RunFailure.Kind.ENVIRONMENT,
                "Cannot use setting dateline." + name + " = " + value + ": out of range");
        }
    }
}
