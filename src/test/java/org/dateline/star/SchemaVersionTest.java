package org.dateline.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files tell by the schema version whether they can be read as they stand; so it must change with the columns. */
class SchemaVersionTest {
    private static final int VERSION = 2;
    private static final String COLUMNS = "4d4e181e9033b454";

    @Test
    void aChangeOfTheColumnsRaisesTheVersion() throws Exception {
        String columns = StarTables.all().stream().map(t -> t.name() + t.columns().stream()
            .map(c -> c.name() + " " + c.type() + " " + c.nullable()).toList()).collect(Collectors.joining("\n"));
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
            .digest(columns.getBytes(StandardCharsets.UTF_8)), 0, 8);

        assertThat(StarTables.SCHEMA_VERSION + " " + hash)
            .as("when columns changed, raise StarTables.SCHEMA_VERSION and note version and hash here")
            .isEqualTo(VERSION + " " + COLUMNS);
    }
}
