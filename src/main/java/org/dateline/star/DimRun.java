package org.dateline.star;

import java.time.Instant;
import java.time.LocalDate;

/** One row per run of the job that added data. */
@Table(name = "dim_run", grain = "run of the job that added data",
    key = "run_key", sort = "run_key", layer = Layer.RUN)
public record DimRun(
    @Column("surrogate key; 0 unknown") long runKey,
    @Column("run date and number, 2024-11-29-1") String runId,
    @Column("date the run was asked for") LocalDate runDate,
    @Column("version of Dateline") String programVersion,
    @Column("version of the tables") int schemaVersion,
    @Column("source files read") long filesRead,
    @Column("records read") long articlesRead,
    @Column("article versions added") long articlesKept,
    @Column("records already known") long articlesDuplicate,
    @Column("records refused") long recordsRejected,
    @Column("rows of the bundle tables added") long rowsAdded,
    @Column(value = "start, UTC", clock = true) Instant startedAt,
    @Column(value = "end of the extraction, UTC", clock = true) Instant endedAt,
    @Column(value = "seconds of the step", clock = true) double secondsInventory,
    @Column(value = "seconds of the step", clock = true) double secondsExtract,
    @Column(value = "seconds of the step", clock = true) double secondsResolve,
    @Column(value = "threads used", clock = true) int threads,
    @Column(value = "Java that ran it", clock = true) String javaVersion) implements Row {
}
