package org.dateline.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.ingest.Bundle;
import org.dateline.parquet.ArticleFilter;
import org.dateline.parquet.BundleWriter;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.TableFileReader;
import org.dateline.parquet.TableFileWriter;
import org.dateline.resolve.Resolver;
import org.dateline.star.DimCountry;
import org.dateline.star.DimDate;
import org.dateline.star.DimEventType;
import org.dateline.star.DimRun;
import org.dateline.star.FactRejection;
import org.dateline.star.Layer;
import org.dateline.star.ReferenceRows;
import org.dateline.star.Row;
import org.dateline.star.StarMapper;
import org.dateline.star.StarTables;
import org.dateline.star.SurrogateKey;
import org.dateline.star.TableSchema;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Settles which bundle holds what, answers what no single article can, and drafts the next manifest. */
final class ResolveStep implements Tasklet {
    /** The next manifest, in the staging folder. */
    static final String NEXT = "next.json";
    /** Bundle of what the inventory refused. */
    private static final String INVENTORY = "inventory-";

    private final Night night;

    ResolveStep(Night night) {
        this.night = night;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) throws Exception {
        if (night.addsNothing()) {
            return RepeatStatus.FINISHED;
        }
        List<BundleReport> reports = settled();
        List<Manifest.Bundle> bundles = bundles(reports);
        judgeRejections(bundles);
        Manifest parent = night.parent();
        List<DataFile> added = new ArrayList<>();
        reports.forEach(r -> added.addAll(r.files()));
        Map<Class<? extends Row>, List<? extends Row>> derived = new LinkedHashMap<>(resolve(parent, added));
        derived.put(DimDate.class, ReferenceRows.dates());
        derived.put(DimCountry.class, ReferenceRows.countries());
        derived.put(DimEventType.class, ReferenceRows.eventTypes());
        List<String> replaced = new ArrayList<>();
        List<Callable<DataFile>> writing = new ArrayList<>();
        for (Map.Entry<Class<? extends Row>, List<? extends Row>> rows : derived.entrySet()) {
            TableSchema<? extends Row> table = StarTables.of(rows.getKey());
            writing.add(() -> TableFileWriter.write(night.staging(), table.name(), table, rows.getValue()));
            replaced.add(table.name());
            if (table.layer() == Layer.RESOLVED) {
                night.count(JobSteps.RESOLVE, table.name(), rows.getValue().size());
            }
        }
        added.addAll(SideBySide.all(night.settings().threads(), writing));
        added.add(TableFileWriter.write(night.staging(), night.run(), StarTables.of(DimRun.class), List.of(run(bundles, added))));
        NightFiles.write(night.staging().resolve(NEXT), parent.next(night.run(), bundles, added, replaced));
        Failpoint.AFTER_RESOLVE.pass();
        return RepeatStatus.FINISHED;
    }

    /** The bundles without what an earlier bundle of the night holds too, and what the inventory refused. */
    private List<BundleReport> settled() throws IOException {
        List<BundleReport> reports = new ArrayList<>();
        Claims claims = new Claims();
        claims.published(night.known().articleVersions());
        List<Bundle> planned = night.plan().bundles();
        for (int i = 0; i < planned.size(); i++) {
            BundleReport report = NightFiles.read(night.bundleNote(planned.get(i).id()), BundleReport.class).orElseThrow();
            int number = i;
            report.versions().forEach(v -> claims.claim(v, number));
            Set<Long> lost = claims.lost(report.versions(), i);
            if (!lost.isEmpty()) {
                List<Long> held = report.versions().stream().filter(v -> !lost.contains(v)).toList();
                List<DataFile> files = ArticleFilter.without(night.staging(), report.files(), lost);
                report = new BundleReport(report.id(), report.read(), report.duplicates() + lost.size(), report.rejected(),
                    held, files);
            }
            reports.add(report);
        }
        if (!night.plan().rejections().isEmpty()) {
            List<FactRejection> rows = night.plan().rejections().stream().map(StarMapper::rejection).toList();
            String id = INVENTORY + night.run();
            List<DataFile> files = BundleWriter.write(night.staging(), id, List.of(), rows, List.of()).files();
            reports.add(new BundleReport(id, rows.size(), 0, rows.size(), List.of(), files));
        }
        return reports;
    }

    private List<Manifest.Bundle> bundles(List<BundleReport> reports) {
        return reports.stream().map(r -> new Manifest.Bundle(r.id(), night.run(), r.read(), r.versions().size(),
            r.duplicates(), r.rejected())).toList();
    }

    /** Too many refused records mean that the delivery or the program is broken, not the records. */
    private void judgeRejections(List<Manifest.Bundle> bundles) {
        long read = bundles.stream().mapToLong(Manifest.Bundle::read).sum();
        long rejected = bundles.stream().mapToLong(Manifest.Bundle::rejected).sum();
        JobSettings s = night.settings();
        if (read >= s.minRecordsForShare() && rejected > s.maxRejectedShare() * read) {
            throw new RunFailure(RunFailure.Kind.CHECK, "Cannot publish the night: " + rejected + " of " + read
                + " records were refused, more than dateline.max-rejected-share = " + s.maxRejectedShare() + " allows");
        }
    }

    private Map<Class<? extends Row>, List<? extends Row>> resolve(Manifest parent, List<DataFile> added)
            throws IOException {
        Resolver resolver = new Resolver();
        List<DataFile> all = new ArrayList<>(parent.files());
        all.addAll(added);
        List<Callable<Void>> reading = new ArrayList<>();
        for (Set<Class<? extends Row>> together : Resolver.INPUTS) {
            Set<String> tables = together.stream().map(type -> StarTables.of(type).name()).collect(Collectors.toSet());
            List<DataFile> files = all.stream().filter(f -> tables.contains(f.table())).toList();
            reading.add(() -> {
                for (DataFile file : files) {
                    TableFileReader.read(night.locate(file), StarTables.named(file.table()), resolver::add);
                }
                return null;
            });
        }
        SideBySide.all(night.settings().threads(), reading);
        return resolver.resolve().tables();
    }

    private DimRun run(List<Manifest.Bundle> bundles, List<DataFile> added) throws IOException {
        long rows = added.stream().filter(f -> StarTables.named(f.table()).layer() == Layer.BUNDLE)
            .mapToLong(DataFile::rows).sum();
        return new DimRun(SurrogateKey.of("run", night.run()), night.run(), night.settings().date(),
            NightlyRun.VERSION, StarTables.SCHEMA_VERSION, night.plan().filesNew(),
            bundles.stream().mapToLong(Manifest.Bundle::read).sum(),
            bundles.stream().mapToLong(Manifest.Bundle::kept).sum(),
            bundles.stream().mapToLong(Manifest.Bundle::duplicates).sum(),
            bundles.stream().mapToLong(Manifest.Bundle::rejected).sum(), rows, night.startedAt(), night.clock().instant(),
            night.seconds(JobSteps.INVENTORY), night.seconds(JobSteps.EXTRACT), 0, night.settings().threads(),
            System.getProperty("java.version"));
    }
}
