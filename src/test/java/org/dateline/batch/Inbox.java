package org.dateline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small inboxes of articles made for the tests. */
final class Inbox {
    private final Path folder;

    Inbox(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    /** One file of numbered articles {@code from} to {@code to}, last excluded. */
    Inbox articles(String file, int from, int to) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append(article(i)).append('\n');
        }
        return raw(file, lines.toString());
    }

    Inbox raw(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    static String article(int i) {
        return "{\"id\": \"story-" + i + "\", \"source\": \"Test Wire\", \"date\": \"2024-11-" + String.format("%02d", 1 + i % 28)
            + "\", \"title\": \"Ministers meet for the " + i + "th time\", \"text\": \"OSLO, Norway (TW) -- Norwegian Foreign"
            + " Minister Espen Barth Eide met his Finnish counterpart, Elina Valtonen, in Oslo on Monday.\\n\\n\\\"We agreed"
            + " on point " + i + " of the plan,\\\" Eide said.\"}";
    }
}
