package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which JSON values feed which field of an article: an ordered list of paths for each field, of which the first that
 * holds a value wins. {@code a.b} is b inside the object a, {@code a[].b} is b in each object of the array a. The field
 * {@code records} lists the paths of arrays that hold articles, {@code html} those of values that are HTML.
 */
public final class JsonFields {
    private static final Set<String> KNOWN = Set.of("id", "url", "title", "text", "html", "date", "source", "byline",
        "language", "status", "records");
    private static final JsonFields STANDARD = new JsonFields(Table.named("json-fields.tsv"));

    private final Node root = new Node();
    private final Map<String, List<Integer>> slotsOf = new HashMap<>();
    private final Set<String> records = new HashSet<>();
    private int slots;

    /** One step of the paths. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int slot = -1;
        private String between = ", ";
        private Node elements;

        Node child(String name) {
            return next.get(name);
        }

        /** Where a value here goes, -1 for nowhere. */
        int slot() {
            return slot;
        }

        /** What parts the values when an array holds several. */
        String between() {
            return between;
        }

        /** The step into the elements of an array here, null when no path leads there. */
        Node elements() {
            return elements;
        }
    }

    private JsonFields(List<String[]> rows) {
        for (String[] row : rows) {
            if (row.length < 2 || !KNOWN.contains(row[0])) {
                throw new IllegalArgumentException("Cannot use the field \"" + row[0] + "\" of the JSON field table");
            }
            if (row[0].equals("records")) {
                records.add(row[1]);
            } else {
                add(row[0], row[1]);
            }
        }
    }

    /** The project's own table: the extraction contract and the common news APIs. */
    public static JsonFields standard() {
        return STANDARD;
    }

    /**
     * Reads a table of the caller's own in place of the standard one: a header line, then field and path by tab.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it names a field that does not exist
     */
    public static JsonFields read(Path table) throws IOException {
        try (InputStream in = Files.newInputStream(table)) {
            return new JsonFields(Table.read(in));
        }
    }

    private void add(String field, String path) {
        Node n = root;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            boolean array = steps[i].endsWith("[]");
            String name = array ? steps[i].substring(0, steps[i].length() - 2) : steps[i];
            n = n.next.computeIfAbsent(name, k -> new Node());
            if (array) {
                n.elements = n.elements == null ? new Node() : n.elements;
                n = n.elements;
            }
        }
        if (n.slot < 0) {
            n.slot = slots++;
            n.between = field.equals("text") || field.equals("html") ? "\n\n" : ", ";
        }
        slotsOf.computeIfAbsent(field, k -> new ArrayList<>()).add(n.slot);
    }

    Node root() {
        return root;
    }

    int slots() {
        return slots;
    }

    boolean holdsRecords(String path) {
        return records.contains(path);
    }

    /** The first value that is there and not blank, null when there is none. */
    String pick(String field, String[] values) {
        for (int slot : slotsOf.getOrDefault(field, List.of())) {
            if (values[slot] != null && !values[slot].isBlank()) {
                return values[slot];
            }
        }
        return null;
    }
}
