package org.dateline.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;

/** Writes whole tables: what the resolver derived, code lists, the rows of a run. */
public final class TableSetWriter {
    private TableSetWriter() {
    }

    /**
     * One file a table that has rows, in table order.
     *
     * @param folder staging folder of the run
     * @param name first part of the file names: the table's name when null, else for example the run id
     * @param tables rows by the record of their table
     */
    public static List<DataFile> write(Path folder, String name, Map<Class<? extends Row>, List<? extends Row>> tables)
            throws IOException {
        List<DataFile> files = new ArrayList<>();
        for (TableSchema<? extends Row> table : StarTables.all()) {
            List<? extends Row> rows = tables.get(table.type());
            if (rows != null && !rows.isEmpty()) {
                files.add(TableFileWriter.write(folder, name == null ? table.name() : name, table, rows));
            }
        }
        return files;
    }
}
