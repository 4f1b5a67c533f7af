package org.dateline.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.star.Row;
import org.dateline.star.StarTables;
import org.dateline.star.TableSchema;

/**
 * Writes what follows from the table records: {@code sql/schema} and the checks of keys, references and row counts.
 * Run {@code java org.dateline.warehouse.SchemaFiles sql} after a change of a record.
 */
public final class SchemaFiles {
    private SchemaFiles() {
    }

    /** Writes all files into a folder {@code sql} and deletes scripts of tables that are no more. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Map<String, String> files = contents();
        try (var old = Files.newDirectoryStream(Files.createDirectories(folder.resolve("schema")), "*.sql")) {
            for (Path file : old) {
                if (!files.containsKey("schema/" + file.getFileName())) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder.resolve("checks"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** What the folder must hold: content by path. */
    static Map<String, String> contents() {
        Map<String, String> files = new TreeMap<>();
        for (TableSchema<? extends Row> table : StarTables.loaded()) {
            files.put("schema/" + table.name() + ".sql", TableDdl.script(table));
        }
        files.put("schema/README.md", TableDdl.dictionary());
        files.put("checks/keys_unique.sql", SchemaChecks.keysUnique());
        files.put("checks/no_orphans.sql", SchemaChecks.noOrphans());
        files.put("checks/rows_as_listed.sql", SchemaChecks.rowsAsListed());
        return files;
    }
}
