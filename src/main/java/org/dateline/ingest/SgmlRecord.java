package org.dateline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * An article in the SGML that news archives use: {@code <DOC>} with {@code <HEADLINE>}, {@code <DATELINE>},
 * {@code <TEXT>} and {@code <P>}, each tag on a line or around a value. The paragraphs become the text, the dateline
 * its first one. When no element gives the date, eight digits of the id do.
 */
final class SgmlRecord {
    private static final int DAY = 8;

    private SgmlRecord() {
    }

    static boolean fits(String record) {
        return inside(record, "TEXT") != null;
    }

    /**
     * @param opening the line that opens the record, empty when there is none
     * @param fallback day to take when the record names none, null for none
     */
    static Fields read(String record, String opening, LocalDate fallback) {
        String id = attribute(opening, "id");
        id = id != null ? id : first(record, "DOCNO", "DOCID");
        String date = first(record, "DATE_TIME", "DATETIME", "DATE");
        date = date != null ? date : dayOf(id);
        return new Fields(id, null, first(record, "HEADLINE", "TITLE", "HL"), text(record), date,
            first(record, "SOURCE"), first(record, "BYLINE", "AUTHOR"), null, null, fallback, false);
    }

    private static String text(String record) {
        List<String> paragraphs = new ArrayList<>();
        add(paragraphs, inside(record, "DATELINE"));
        String text = inside(record, "TEXT");
        int at = 0;
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
            int end = text.indexOf('>', tag);
            String name = end < 0 || end - tag > 4 ? "" : text.substring(tag, end + 1);
            if (name.equalsIgnoreCase("<p>") || name.equalsIgnoreCase("</p>")) {
                add(paragraphs, text.substring(at, tag));
                at = end + 1;
            }
        }
        add(paragraphs, text.substring(at));
        return String.join("\n\n", paragraphs);
    }

    private static void add(List<String> paragraphs, String s) {
        if (s != null && !s.isBlank()) {
            paragraphs.add(Parser.unescapeEntities(s.strip(), false));
        }
    }

    private static String first(String record, String... names) {
        for (String name : names) {
            String s = inside(record, name);
            if (s != null && !s.isBlank()) {
                return Parser.unescapeEntities(s, false).strip().replaceAll("\\s+", " ");
            }
        }
        return null;
    }

    private static String inside(String record, String name) {
        int start = record.indexOf("<" + name + ">");
        int end = start < 0 ? -1 : record.indexOf("</" + name + ">", start);
        return end < 0 ? null : record.substring(start + name.length() + 2, end);
    }

    private static String attribute(String tag, String name) {
        int at = tag.indexOf(" " + name + "=\"");
        int from = at + name.length() + 3;
        int end = at < 0 ? -1 : tag.indexOf('"', from);
        return end < 0 ? null : tag.substring(from, end);
    }

    private static String dayOf(String id) {
        int digits = 0;
        for (int i = 0; id != null && i < id.length(); i++) {
            digits = Character.digit(id.charAt(i), 10) >= 0 ? digits + 1 : 0;
            boolean ends = i + 1 == id.length() || Character.digit(id.charAt(i + 1), 10) < 0;
            if (digits == DAY && ends && PublicationDate.parse(id.substring(i - DAY + 1, i + 1)).isPresent()) {
                return id.substring(i - DAY + 1, i + 1);
            }
        }
        return null;
    }
}
