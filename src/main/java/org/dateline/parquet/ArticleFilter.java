package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;

/** Writes a bundle's files again without the rows of some article versions: another bundle of the night holds them. */
public final class ArticleFilter {
    private static final String KEY = "article_key";

    private ArticleFilter() {
    }

    /**
     * The bundle's files without those versions; files that hold none of them stay as they are.
     *
     * @param folder staging folder of the run
     * @param files files of the bundle
     * @param versions keys of the article versions to leave out
     */
    public static List<DataFile> without(Path folder, List<DataFile> files, Set<Long> versions) throws IOException {
        List<DataFile> kept = new ArrayList<>();
        for (DataFile file : files) {
            TableSchema<? extends Row> table = StarTables.named(file.table());
            if (table.columns().stream().noneMatch(c -> c.name().equals(KEY))) {
                kept.add(file);
                continue;
            }
            Function<Object, Object> key = table.column(KEY).value();
            List<Row> rows = new ArrayList<>();
            TableFileReader.read(folder.resolve(file.path()), table, row -> {
                if (!versions.contains((Long) key.apply(row))) {
                    rows.add(row);
                }
            });
            if (rows.size() == file.rows()) {
                kept.add(file);
            } else if (!rows.isEmpty()) {
                kept.add(TableFileWriter.write(folder, file.bundle(), table, rows));
            }
        }
        return kept;
    }
}
