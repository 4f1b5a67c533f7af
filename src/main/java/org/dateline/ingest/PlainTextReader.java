package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;

/**
 * Plain text as wires deliver it: one article a file, or several divided by a line of ten or more {@code =} or by
 * {@code <DOC>} lines. The text of an article is what stands behind its head, character by character, after
 * {@link Cleaning}.
 */
final class PlainTextReader implements ArticleReader {
    private static final int DIVIDER = 10;

    private final InputLimits limits;

    PlainTextReader(InputLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(String file, InputStream in, Consumer<Article> kept, Consumer<Rejection> rejected)
            throws IOException {
        byte[] bytes = Bytes.all(in, limits.textFileBytes());
        if (bytes.length == 0) {
            return;
        }
        String raw = Decoding.text(bytes);
        String text = Cleaning.clean(raw);
        if ((raw.length() - text.length()) > raw.length() / 10 + 16 && controls(raw) > raw.length() / 10) {
            throw new InputFault(RejectReason.UNKNOWN_FORMAT, 0, "Cannot read a file of control characters as text");
        }
        List<int[]> records = records(text);
        if (records.isEmpty()) {
            throw new InputFault(RejectReason.NO_TEXT, 0, "Cannot find a text in the file");
        }
        LocalDate day = DayFolder.of(file);
        for (int n = 0; n < records.size(); n++) {
            SourceRef ref = new SourceRef(file, n, n == 0 ? 0 : -1);
            Article article;
            try {
                article = fields(text, records.get(n), day).toArticle(ref, limits);
            } catch (InputFault fault) {
                rejected.accept(new Rejection(ref, fault.reason(), fault.getMessage()));
                continue;
            }
            kept.accept(article);
        }
    }

    private static Fields fields(String text, int[] place, LocalDate day) {
        String record = text.substring(place[0], place[1]);
        return SgmlRecord.fits(record) ? SgmlRecord.read(record, text.substring(place[2], place[0]), day)
            : TextHead.read(record, day);
    }

    private static long controls(String s) {
        return s.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
    }

    /** Start and end of each record, and the start of the line that opens it. */
    private static List<int[]> records(String text) {
        List<int[]> records = new ArrayList<>();
        int from = 0;
        int opening = 0;
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (divides(text, line, end)) {
                add(records, text, opening, from, line);
                opening = line;
                from = end;
            }
            line = end + 1;
        }
        add(records, text, opening, from, text.length());
        return records;
    }

    private static void add(List<int[]> records, String text, int opening, int from, int to) {
        if (from < to && !text.substring(from, to).isBlank()) {
            records.add(new int[] {from, to, opening});
        }
    }

    private static boolean divides(String text, int from, int to) {
        if (to - from > 200 || to == from || text.charAt(from) != '=' && text.charAt(from) != '<') {
            return false;
        }
        String line = text.substring(from, to).strip();
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() >= DIVIDER && line.chars().allMatch(c -> c == '=')
            || lower.equals("<doc>") || lower.equals("</doc>") || lower.startsWith("<doc ") && lower.endsWith(">");
    }
}
