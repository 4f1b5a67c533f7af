package org.dateline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.parquet.BundleWriter;
import org.dateline.parquet.BundleWriter.Written;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.Duplicates;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.Publication;
import org.dateline.parquet.TableFileReader;
import org.dateline.parquet.TableSetWriter;
import org.dateline.parquet.WarehouseFolder;
import org.dateline.resolve.Resolver;
import org.dateline.star.ArticleRows;
import org.dateline.star.DimCountry;
import org.dateline.star.DimDate;
import org.dateline.star.DimEventType;
import org.dateline.star.DimRun;
import org.dateline.star.FactCheck;
import org.dateline.star.FactRejection;
import org.dateline.star.Layer;
import org.dateline.star.ReferenceRows;
import org.dateline.star.Row;
import org.dateline.star.StageInput;
import org.dateline.star.StarTables;
import org.dateline.star.SurrogateKey;
import org.dateline.star.TableSchema;

/** A whole night in the order in which the job does it, from rows of articles to the published warehouse. */
final class Night {
    final WarehouseFolder folder;
    WarehouseLoader.Report report;
    List<FactCheck> checks;

    Night(Path root) {
        folder = new WarehouseFolder(root);
    }

    /** Adds bundles and publishes. */
    Manifest run(String run, boolean fresh, Map<String, List<ArticleRows>> bundles, List<FactRejection> rejections)
            throws Exception {
        Manifest parent = Manifest.read(folder.root()).orElse(Manifest.empty());
        Path staging = folder.staging(run);
        List<Written> night = new ArrayList<>();
        for (Map.Entry<String, List<ArticleRows>> b : bundles.entrySet()) {
            night.add(BundleWriter.write(staging, b.getKey(), b.getValue(), rejections,
                List.of(new StageInput(b.getKey() + ".jsonl", "0".repeat(64), 1, b.getKey(), b.getValue().size(),
                    rejections.size()))));
        }
        List<Written> kept = Duplicates.remove(folder, parent, staging, night);
        List<DataFile> added = new ArrayList<>();
        kept.forEach(b -> added.addAll(b.files()));
        folder.adopt(staging, added);
        long keptArticles = kept.stream().mapToLong(Written::kept).sum();
        long duplicates = kept.stream().mapToLong(Written::duplicates).sum();
        added.addAll(resolveAndReference(run, parent, added, staging, keptArticles, duplicates, rejections.size()));

        List<String> replaced = new ArrayList<>();
        StarTables.of(Layer.RESOLVED).forEach(t -> replaced.add(t.name()));
        StarTables.of(Layer.REFERENCE).forEach(t -> replaced.add(t.name()));
        Manifest next = parent.next(run, kept.stream().map(b -> new Manifest.Bundle(b.bundle(), run,
            b.kept() + b.duplicates(), b.kept(), b.duplicates(), 0)).toList(), added, replaced);
        publish(next, fresh);
        return next;
    }

    void publish(Manifest next, boolean fresh) throws Exception {
        WarehouseLoader loader = new WarehouseLoader(folder, Limits.STANDARD);
        report = loader.load(next, fresh);
        checks = QualityChecks.run(report.database(), Limits.STANDARD);
        assertThat(checks).filteredOn(c -> !c.passed()).isEmpty();
        loader.ready(next);
        assertThat(new Publication(folder, 2).publish(next)).isEqualTo(Publication.Ending.DONE);
    }

    List<TableHashes.TableHash> hashes() throws Exception {
        return TableHashes.of(folder.database(), Limits.STANDARD);
    }

    private List<DataFile> resolveAndReference(String run, Manifest parent, List<DataFile> added, Path staging, long kept,
                                               long duplicates, long rejected) throws Exception {
        Resolver resolver = new Resolver();
        List<DataFile> all = new ArrayList<>(parent.files());
        all.addAll(added);
        for (DataFile file : all) {
            TableSchema<? extends Row> table = StarTables.named(file.table());
            if (Resolver.INPUTS.contains(table.type())) {
                TableFileReader.read(folder.locate(file), table, resolver::add);
            }
        }
        List<DataFile> files = new ArrayList<>(TableSetWriter.write(staging, null, resolver.resolve().tables()));
        files.addAll(TableSetWriter.write(staging, null, Map.of(DimDate.class, ReferenceRows.dates(), DimCountry.class,
            ReferenceRows.countries(), DimEventType.class, ReferenceRows.eventTypes())));
        files.addAll(TableSetWriter.write(staging, run, Map.of(DimRun.class, List.of(new DimRun(
            SurrogateKey.of("run", run), run, LocalDate.of(2024, 11, 30), "test", StarTables.SCHEMA_VERSION, 1,
            kept + duplicates + rejected, kept, duplicates, rejected, 0, Instant.EPOCH, Instant.EPOCH, 0, 0, 0, 1, "17")))));
        folder.adopt(staging, files);
        return files;
    }
}
