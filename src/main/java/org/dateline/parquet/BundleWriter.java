package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.star.ArticleRows;
import org.dateline.star.FactRejection;
import org.dateline.star.Layer;
import org.dateline.star.Row;
import org.dateline.star.StageInput;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;

/** Writes what was found in one bundle of source files: one file a table that has rows. */
public final class BundleWriter {
    private BundleWriter() {
    }

    /**
     * What a bundle gave.
     *
     * @param bundle id of the bundle
     * @param files finished files
     * @param kept article versions written
     * @param duplicates article versions left out because the bundle holds them already
     */
    public record Written(String bundle, List<DataFile> files, long kept, long duplicates) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes all rows of a bundle. An article version that stands in it more than once is written once, as the first
     * of the list delivers it.
     *
     * @param folder staging folder of the run
     * @param bundle id of the bundle: letters, digits, dots, dashes
     * @param articles rows by article, in the order in which they were read
     * @param rejections refused inputs
     * @param inputs source files of the bundle
     * @throws IOException when a file cannot be written or does not read back as written
     */
    public static Written write(Path folder, String bundle, List<ArticleRows> articles,
                                List<FactRejection> rejections, List<StageInput> inputs) throws IOException {
        Map<Class<?>, List<Row>> byType = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (ArticleRows article : articles) {
            if (seen.add(article.articleKey())) {
                article.rows().forEach(r -> byType.computeIfAbsent(r.getClass(), c -> new ArrayList<>()).add(r));
            }
        }
        byType.put(FactRejection.class, distinct(rejections));
        byType.put(StageInput.class, List.copyOf(inputs));
        List<DataFile> files = new ArrayList<>();
        for (TableSchema<? extends Row> table : StarTables.all()) {
            List<Row> rows = byType.remove(table.type());
            if (rows != null && !rows.isEmpty()) {
                if (table.layer() != Layer.BUNDLE && table.layer() != Layer.STAGE) {
                    throw new IllegalArgumentException("Cannot write " + table.name() + " with a bundle");
                }
                files.add(TableFileWriter.write(folder, bundle, table, rows));
            }
        }
        return new Written(bundle, files, seen.size(), articles.size() - seen.size());
    }

    private static List<Row> distinct(List<FactRejection> rejections) {
        return rejections.stream().<Row>map(r -> r).distinct().toList();
    }
}
