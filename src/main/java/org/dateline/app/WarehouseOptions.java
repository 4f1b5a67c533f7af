package org.dateline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.batch.JobSettings;
import org.dateline.batch.SettingsReader;
import picocli.CommandLine.Option;

/** Which warehouse a command works on, and where its settings stand. */
final class WarehouseOptions {
    @Option(names = "--warehouse", paramLabel = "DIR", description = "folder of the warehouse (default: data/warehouse)")
    private Path warehouse;

    @Option(names = "--config", paramLabel = "FILE", description = "settings file, as jobs/nightly.properties")
    private Path config;

    /** Settings with what else the command line says. */
    JobSettings settings(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        if (warehouse != null) {
            all.put("warehouse", warehouse.toAbsolutePath().toString());
        }
        return SettingsReader.read(home(), config, all, Clock.systemUTC());
    }

    Path warehouse() {
        return settings(Map.of()).warehouse();
    }

    /** The project's folder: the launcher says it; without a launcher the working folder. */
    static Path home() {
        return Path.of(System.getProperty("dateline.home", "")).toAbsolutePath();
    }
}
