package org.dateline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.parquet.ArticleFilter;
import org.dateline.parquet.BundleWriter;
import org.dateline.parquet.BundleWriter.Written;
import org.dateline.parquet.DataFile;
import org.dateline.parquet.Manifest;
import org.dateline.parquet.Publication;
import org.dateline.parquet.TableFileReader;
import org.dateline.parquet.TableFileWriter;
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
import org.dateline.star.StageArticle;
import org.dateline.star.StageInput;
import org.dateline.star.StarTables;
import org.dateline.star.SurrogateKey;
import org.dateline.star.TableSchema;

/** A whole night in the order in which the job does it, from rows of articles to the published warehouse. */
final class Night {
    /** Two of the two centuries' years, which are enough for the stories here. */
    private static final List<DimDate> DAYS = ReferenceRows.dates().stream()
        .filter(d -> d.dateKey() == 0 || d.year() == 2024 || d.year() == 2025).toList();

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
        List<DataFile> added = new ArrayList<>();
        Set<Long> seen = known(parent);
        List<Manifest.Bundle> kept = new ArrayList<>();
        long keptArticles = 0;
        long duplicates = 0;
        for (Written b : night) {
            Set<Long> repeated = new HashSet<>();
            Set<Long> own = versions(staging, b.files());
            own.forEach(v -> {
                if (!seen.add(v)) {
                    repeated.add(v);
                }
            });
            added.addAll(ArticleFilter.without(staging, b.files(), repeated));
            long again = repeated.size() + b.duplicates();
            kept.add(new Manifest.Bundle(b.bundle(), run, own.size() + b.duplicates(), own.size() - repeated.size(), again, 0));
            keptArticles += own.size() - repeated.size();
            duplicates += again;
        }
        folder.adopt(staging, added);
        added.addAll(resolveAndReference(run, parent, added, staging, keptArticles, duplicates, rejections.size()));

        List<String> replaced = new ArrayList<>();
        StarTables.of(Layer.RESOLVED).forEach(t -> replaced.add(t.name()));
        StarTables.of(Layer.REFERENCE).forEach(t -> replaced.add(t.name()));
        Manifest next = parent.next(run, kept, added, replaced);
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
            if (Resolver.INPUTS.stream().anyMatch(s -> s.contains(table.type()))) {
                TableFileReader.read(folder.locate(file), table, resolver::add);
            }
        }
        Map<Class<? extends Row>, List<? extends Row>> tables = new LinkedHashMap<>(resolver.resolve().tables());
        tables.put(DimDate.class, DAYS);
        tables.put(DimCountry.class, ReferenceRows.countries());
        tables.put(DimEventType.class, ReferenceRows.eventTypes());
        List<DataFile> files = new ArrayList<>();
        for (Map.Entry<Class<? extends Row>, List<? extends Row>> rows : tables.entrySet()) {
            TableSchema<? extends Row> table = StarTables.of(rows.getKey());
            files.add(TableFileWriter.write(staging, table.name(), table, rows.getValue()));
        }
        files.add(TableFileWriter.write(staging, run, StarTables.of(DimRun.class), List.of(new DimRun(
            SurrogateKey.of("run", run), run, LocalDate.of(2024, 11, 30), "test", StarTables.SCHEMA_VERSION, 1,
            kept + duplicates + rejected, kept, duplicates, rejected, 0, Instant.EPOCH, Instant.EPOCH, 0, 0, 0, 1, "17"))));
        folder.adopt(staging, files);
        return files;
    }

    private Set<Long> known(Manifest parent) throws Exception {
        return versions(folder.data(), parent.files());
    }

    private static Set<Long> versions(Path home, List<DataFile> files) throws Exception {
        Set<Long> versions = new LinkedHashSet<>();
        for (DataFile file : files) {
            if (file.table().equals("stage_article")) {
                TableFileReader.read(home.resolve(file.path()), StarTables.of(StageArticle.class), a -> versions.add(a.articleKey()));
            }
        }
        return versions;
    }
}
