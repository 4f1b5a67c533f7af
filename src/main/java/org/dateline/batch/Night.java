package org.dateline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Extractor;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.warehouse.KnownInputs;
import org.dateline.warehouse.Limits;
import org.springframework.batch.core.job.JobInterruptedException;

/**
 * What the steps of one run share. The way from step to step leads over files in the run's staging folder, so that a
 * new process can go on where another one died; only counts for the screen live here.
 */
final class Night {
    private final JobSettings settings;
    private final Progress progress;
    private final Clock clock;
    private final Instant startedAt;
    private final WarehouseFolder folder;
    private final List<StepReport> reports = new ArrayList<>();
    private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    private String run = "";
    private Extractor extractor;
    private NightPlan plan;
    private Claims claims;
    private KnownInputs known;
    private int bundlesDone;
    private volatile boolean stopping;
    private volatile boolean published;

    Night(JobSettings settings, Progress progress, Clock clock) {
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.folder = new WarehouseFolder(settings.warehouse());
    }

    JobSettings settings() {
        return settings;
    }

    Progress progress() {
        return progress;
    }

    Clock clock() {
        return clock;
    }

    Instant startedAt() {
        return startedAt;
    }

    WarehouseFolder folder() {
        return folder;
    }

    /** Run date and number: {@code 2024-11-29-1}. */
    String run() {
        return run;
    }

    void begin(String runName) {
        this.run = runName;
    }

    Path staging() {
        return folder.staging(run);
    }

    /** The published state that this night adds to; empty on the first night. */
    Manifest parent() throws IOException {
        return Manifest.read(folder.root()).orElse(Manifest.empty());
    }

    /** The extractor, loaded when the first bundle needs it: a night without articles does not pay for it. */
    synchronized Extractor extractor() {
        if (extractor == null) {
            HotLoops.compile();
            extractor = new Extractor();
        }
        return extractor;
    }

    /** What the night reads, as the inventory wrote it down. */
    synchronized NightPlan plan() throws IOException {
        if (plan == null) {
            plan = NightFiles.read(staging().resolve(NightPlan.FILE_NAME), NightPlan.class)
                .orElseThrow(() -> new IOException("Cannot find the night's plan in " + staging()));
        }
        return plan;
    }

    /** What earlier nights read. */
    synchronized KnownInputs known() throws IOException {
        if (known == null) {
            known = KnownInputs.of(parent(), folder, limits());
        }
        return known;
    }

    /** Who holds which article version, bundles that an earlier process finished included. */
    synchronized Claims claims() throws IOException {
        if (claims == null) {
            Claims fresh = new Claims();
            fresh.published(known().articleVersions());
            for (int i = 0; i < plan().bundles().size(); i++) {
                int number = i;
                NightFiles.read(bundleNote(plan().bundles().get(i).id()), BundleReport.class)
                    .ifPresent(done -> done.versions().forEach(v -> fresh.claim(v, number)));
            }
            claims = fresh;
        }
        return claims;
    }

    Limits limits() {
        return new Limits(settings.duckdbMemory(), settings.threads());
    }

    /** Whether this very run was published before its process died. */
    boolean wasPublished() throws IOException {
        return parent().run().equals(run);
    }

    /** Whether the night has nothing to add to a warehouse that exists. */
    boolean addsNothing() throws IOException {
        return wasPublished() || plan().bundles().isEmpty() && plan().rejections().isEmpty()
            && !parent().id().isEmpty();
    }

    /** The manifest that this night publishes, as the resolve step drafted it. */
    Manifest next() throws IOException {
        return NightFiles.read(staging().resolve(ResolveStep.NEXT), Manifest.class)
            .orElseThrow(() -> new IOException("Cannot find the night's manifest in " + staging()));
    }

    /** Where a file of this run lies: in staging until it is adopted. */
    Path locate(DataFile file) {
        Path staged = staging().resolve(file.path());
        return Files.exists(staged) ? staged : folder.locate(file);
    }

    /** File that says what became of a bundle. */
    Path bundleNote(String bundle) {
        return staging().resolve("bundles").resolve(bundle + ".json");
    }

    /** Counts a finished bundle and tells the progress. */
    synchronized void bundleDone(BundleReport report) throws IOException {
        count(JobSteps.EXTRACT, "read", report.read());
        count(JobSteps.EXTRACT, "kept", report.versions().size());
        count(JobSteps.EXTRACT, "duplicates", report.duplicates());
        count(JobSteps.EXTRACT, "rejected", report.rejected());
        bundlesDone++;
        progress.bundles(bundlesDone, plan().bundles().size(), counted(JobSteps.EXTRACT, "kept"));
    }

    /** Asks the run to end at the next article or step. */
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    /** Ends the step at a place where it can end. */
    void endIfStopping() throws JobInterruptedException {
        if (stopping) {
            throw new JobInterruptedException("told to stop");
        }
    }

    void published() {
        published = true;
    }

    boolean isPublished() {
        return published;
    }

    /** Adds to a count of a step. */
    synchronized void count(JobSteps step, String what, long n) {
        counts.computeIfAbsent(step.label(), s -> new LinkedHashMap<>()).merge(what, n, Long::sum);
    }

    synchronized long counted(JobSteps step, String what) {
        return counts.getOrDefault(step.label(), Map.of()).getOrDefault(what, 0L);
    }

    /** Closes the account of a step. */
    synchronized void report(String step, double seconds) {
        StepReport report = new StepReport(step, seconds, counts.getOrDefault(step, Map.of()));
        reports.add(report);
        progress.ended(report);
    }

    synchronized double seconds(JobSteps step) {
        return reports.stream().filter(r -> r.step().equals(step.label())).mapToDouble(StepReport::seconds).sum();
    }

    synchronized List<StepReport> reports() {
        return List.copyOf(reports);
    }
}
