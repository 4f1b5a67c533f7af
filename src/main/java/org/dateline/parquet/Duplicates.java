package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.dateline.parquet.BundleWriter.Written;
import org.dateline.star.Row;
import org.dateline.star.StageArticle;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;

/**
 * Keeps every article version once over all bundles and nights: the one that came first stays, in the order of the
 * manifest and, within a night, of bundle ids. Files of bundles that repeat nothing stay as they are.
 */
public final class Duplicates {
    private static final String KEY = "article_key";

    private Duplicates() {
    }

    /**
     * Removes what is known already from a night's bundles.
     *
     * @param folder the warehouse
     * @param parent manifest of the nights before
     * @param staging staging folder with the night's files; files that hold repeated articles are written anew in it
     * @param night what each bundle of the night gave
     * @return the night's bundles without repetitions, by bundle id
     */
    public static List<Written> remove(WarehouseFolder folder, Manifest parent, Path staging, List<Written> night)
            throws IOException {
        long[] known = known(folder, parent);
        Set<Long> seen = new HashSet<>();
        List<Written> result = new ArrayList<>();
        for (Written bundle : night.stream().sorted(Comparator.comparing(Written::bundle)).toList()) {
            Set<Long> repeated = new HashSet<>();
            for (DataFile file : bundle.files()) {
                if (file.table().equals(StarTables.of(StageArticle.class).name())) {
                    TableFileReader.readLongs(staging.resolve(file.path()), StarTables.of(StageArticle.class), KEY, k -> {
                        if (Arrays.binarySearch(known, k) >= 0 || !seen.add(k)) {
                            repeated.add(k);
                        }
                    });
                }
            }
            result.add(repeated.isEmpty() ? bundle : without(bundle, repeated, staging));
        }
        return result;
    }

    private static long[] known(WarehouseFolder folder, Manifest parent) throws IOException {
        LongStream.Builder keys = LongStream.builder();
        for (DataFile file : parent.files(StarTables.of(StageArticle.class).name())) {
            TableFileReader.readLongs(folder.locate(file), StarTables.of(StageArticle.class), KEY, keys);
        }
        return keys.build().sorted().toArray();
    }

    private static Written without(Written bundle, Set<Long> repeated, Path staging) throws IOException {
        List<DataFile> files = new ArrayList<>();
        for (DataFile file : bundle.files()) {
            TableSchema<? extends Row> table = StarTables.named(file.table());
            if (table.columns().stream().noneMatch(c -> c.name().equals(KEY))) {
                files.add(file);
                continue;
            }
            Function<Object, Object> key = table.column(KEY).value();
            List<Row> kept = new ArrayList<>();
            TableFileReader.read(staging.resolve(file.path()), table, row -> {
                if (!repeated.contains((Long) key.apply(row))) {
                    kept.add(row);
                }
            });
            if (kept.size() == file.rows()) {
                files.add(file);
                continue;
            }
            if (!kept.isEmpty()) {
                files.add(TableFileWriter.write(staging, bundle.bundle(), table, kept));
            }
            Files.delete(staging.resolve(file.path()));
        }
        return new Written(bundle.bundle(), files, bundle.kept() - repeated.size(),
            bundle.duplicates() + repeated.size());
    }
}
