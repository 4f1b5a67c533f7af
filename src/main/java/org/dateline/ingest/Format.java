package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of articles a file holds, told by its first bytes and its name; the bytes win where they are plain. */
enum Format {
    TEXT, JSON, JSON_LINES, HTML, UNKNOWN;

    private static final int[][] FOREIGN = {
        {'P', 'K', 3, 4}, {'%', 'P', 'D', 'F'}, {0x1f, 0x8b}, {0x7f, 'E', 'L', 'F'}, {0x89, 'P', 'N', 'G'},
        {'G', 'I', 'F', '8'}, {0xff, 0xd8, 0xff}, {'B', 'Z', 'h'}, {'7', 'z', 0xbc, 0xaf}, {0xfd, '7', 'z', 'X'},
        {0x28, 0xb5, 0x2f, 0xfd}, {'R', 'a', 'r', '!'}, {'P', 'A', 'R', '1'}, {'W', 'A', 'R', 'C', '/'},
        {'S', 'Q', 'L', 'i', 't', 'e'}, {0xd0, 0xcf, 0x11, 0xe0}, {'{', '\\', 'r', 't', 'f'}};

    /**
     * @param name file name; a {@code .gz} at its end is not looked at
     * @param head the first bytes, decompressed
     * @param length how many there are
     */
    static Format of(String name, byte[] head, int length) {
        for (int[] magic : FOREIGN) {
            if (starts(head, length, magic)) {
                return UNKNOWN;
            }
        }
        String start = start(head, length);
        String ending = ending(name);
        boolean html = start.startsWith("<!doctype html") || start.startsWith("<html");
        switch (ending) {
            case "jsonl", "ndjson":
                return JSON_LINES;
            case "json", "jsonld":
                return JSON;
            case "html", "htm", "xhtml":
                return HTML;
            case "txt", "text":
                return html ? HTML : start.startsWith("<?xml") ? UNKNOWN : TEXT;
            default:
                return html ? HTML : start.startsWith("{") || start.startsWith("[") ? JSON : UNKNOWN;
        }
    }

    private static String ending(String name) {
        String n = name.toLowerCase(Locale.ROOT);
        if (n.endsWith(".gz")) {
            n = n.substring(0, n.length() - 3);
        }
        return n.substring(n.lastIndexOf('.') + 1);
    }

    private static String start(byte[] head, int length) {
        String s = new String(head, 0, Math.min(length, 256), StandardCharsets.ISO_8859_1);
        String visible = s.startsWith("\u00ef\u00bb\u00bf") ? s.substring(3) : s;
        return visible.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] head, int length, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
