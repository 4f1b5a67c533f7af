package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.article.RejectReason;

/**
 * Records of a JSON document: the objects of a top-level array, of an array that the field table calls
 * {@code records}, or the top-level objects themselves. Only the outline is followed here, so that a fault inside one
 * record costs that record alone.
 */
final class JsonDocument extends JsonRecords {
    private static final int OUTLINE = 8;

    private final JsonFields fields;
    private final String[] paths = new String[OUTLINE];
    private final boolean[] arrays = new boolean[OUTLINE];
    private final StringBuilder name = new StringBuilder();
    private int depth;
    private boolean candidate;
    private boolean afterName;

    JsonDocument(InputStream in, int limit, JsonFields fields) {
        super(in, limit);
        this.fields = fields;
    }

    @Override
    boolean next() throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            if (candidate) {
                append(c);
            }
            switch (c) {
                case ' ', '\t', '\n', '\r', ',' -> {
                }
                case ':' -> afterName = true;
                case '"' -> string();
                case '{' -> {
                    if (holdsRecords()) {
                        take();
                        return true;
                    }
                    open(false);
                }
                case '[' -> open(true);
                case '}', ']' -> {
                    if (close(c)) {
                        return true;
                    }
                }
                default -> scalar();
            }
        }
        if (depth > 0) {
            throw fault("Cannot read the JSON document: it ends in the middle");
        }
        return false;
    }

    private boolean holdsRecords() {
        return depth > 0 && depth <= OUTLINE && arrays[depth - 1]
            && (depth == 1 || fields.holdsRecords(paths[depth - 1]));
    }

    private void open(boolean array) throws IOException {
        if (depth == 0 && !array) {
            begin(offset() - 1);
            append('{');
            candidate = true;
        }
        if (depth < OUTLINE) {
            String own = depth == 0 || depth == 1 && arrays[0] ? "" : paths[depth - 1];
            paths[depth] = depth == 0 || arrays[depth - 1] ? own : own.isEmpty() ? name.toString() : own + '.' + name;
            arrays[depth] = array;
        }
        depth++;
        afterName = false;
        name.setLength(0);
        if (array && candidate && depth > 1 && depth <= OUTLINE && fields.holdsRecords(paths[depth - 1])) {
            candidate = false;
        }
    }

    private boolean close(int c) throws IOException {
        if (depth == 0 || depth <= OUTLINE && arrays[depth - 1] != (c == ']')) {
            throw fault("Cannot read the JSON document: a bracket closes nothing");
        }
        depth--;
        afterName = false;
        boolean whole = depth == 0 && candidate;
        candidate &= depth > 0;
        return whole;
    }

    /** Takes the record whose first brace was just read. */
    private void take() throws IOException {
        begin(offset() - 1);
        append('{');
        int open = 1;
        boolean quoted = false;
        while (open > 0) {
            int c = read();
            if (c < 0) {
                throw fault("Cannot read the JSON document: it ends in the middle of a record");
            }
            append(c);
            if (quoted) {
                if (c == '\\') {
                    append(read());
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                open++;
            } else if (c == '}' || c == ']') {
                open--;
            }
        }
    }

    /** A name or a value of the outline; only the start of a name is held. */
    private void string() throws IOException {
        if (depth == 0 || holdsRecords()) {
            throw fault("Cannot read the JSON document: it holds a value where an article should stand");
        }
        boolean isName = !afterName && depth <= OUTLINE && !arrays[depth - 1];
        if (isName) {
            name.setLength(0);
        }
        for (int c = read(); c != '"'; c = read()) {
            if (c < 0) {
                throw fault("Cannot read the JSON document: it ends in the middle of a string");
            }
            if (candidate) {
                append(c);
            }
            if (c == '\\') {
                int escaped = read();
                if (candidate) {
                    append(escaped);
                }
            } else if (isName && name.length() < 100) {
                name.append((char) c);
            }
        }
        if (candidate) {
            append('"');
        }
        afterName = false;
    }

    private void scalar() throws IOException {
        if (depth == 0 || holdsRecords()) {
            throw fault("Cannot read the JSON document: it holds a value where an article should stand");
        }
        afterName = false;
    }

    private InputFault fault(String detail) {
        return new InputFault(RejectReason.BAD_JSON, offset() - 1, detail);
    }
}
