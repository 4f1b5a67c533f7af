package org.dateline.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The SQL files that the program carries. */
final class SqlScripts {
    private static final String ROOT = "/org/dateline/sql/";

    private SqlScripts() {
    }

    /** The text of one file, {@code schema/dim_date.sql}. */
    static String text(String path) {
        try (InputStream in = SqlScripts.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find sql/" + path + " in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read sql/" + path + ": " + e.getMessage(), e);
        }
    }

    /** All SQL files of a folder: text by file name without ending, in name order. */
    static Map<String, String> folder(String name) {
        URL url = SqlScripts.class.getResource(ROOT + name);
        if (url == null) {
            throw new IllegalStateException("Cannot find sql/" + name + " in the program");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return texts(Path.of(uri), name);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return texts(jar.getPath(ROOT + name), name);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("Cannot list sql/" + name + ": " + e.getMessage(), e);
        }
    }

    /** The statements of a script, without the semicolons; comments stay with the statement behind them. */
    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        int start = 0;
        boolean content = false;
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '-' && script.startsWith("--", i)) {
                i = end(script, "\n", i);
            } else if (c == '/' && script.startsWith("/*", i)) {
                i = end(script, "*/", i + 2);
            } else if (c == '\'' || c == '"') {
                content = true;
                i = end(script, String.valueOf(c), i + 1);
            } else if (c == ';') {
                if (content) {
                    statements.add(script.substring(start, i).strip());
                }
                start = i + 1;
                content = false;
            } else if (!Character.isWhitespace(c)) {
                content = true;
            }
        }
        if (content) {
            statements.add(script.substring(start).strip());
        }
        return statements;
    }

    /** Last character of the first {@code mark} from an offset on; the script's last when there is none. */
    private static int end(String script, String mark, int from) {
        int at = script.indexOf(mark, from);
        return at < 0 ? script.length() - 1 : at + mark.length() - 1;
    }

    private static Map<String, String> texts(Path folder, String name) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".sql"))
                .forEach(f -> texts.put(f.substring(0, f.length() - 4), text(name + "/" + f)));
        }
        return texts;
    }
}
