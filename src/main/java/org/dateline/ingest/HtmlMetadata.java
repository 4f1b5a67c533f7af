package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page says of itself: first its JSON-LD, then the elements that the table {@code html-meta.tsv} lists, in the
 * table's order, the first value that is of use winning.
 */
final class HtmlMetadata {
    private static final List<String[]> SELECTORS = Table.named("html-meta.tsv");
    private static final int LONGEST = 2000;

    private HtmlMetadata() {
    }

    /** Values by field name; those that are not known are missing. */
    static Map<String, String> of(Element page) {
        Map<String, String> values = new HashMap<>(LinkedData.of(page));
        values.computeIfPresent("date", (k, v) -> PublicationDate.parse(v).isPresent() ? v : null);
        for (String[] row : SELECTORS) {
            if (!values.containsKey(row[0])) {
                String v = first(page, row);
                if (v != null) {
                    values.put(row[0], v);
                }
            }
        }
        values.compute("title", (k, v) -> title(page, v, values.get("source")));
        values.computeIfPresent("language", (k, v) -> v.strip().replace('_', '-'));
        values.computeIfPresent("byline", (k, v) -> byline(v));
        return values;
    }

    private static String first(Element page, String[] row) {
        Elements found = page.select(row[1]);
        for (int i = 0; i < Math.min(found.size(), 5); i++) {
            Element e = found.get(i);
            String v = (row[2].isEmpty() ? e.text() : e.attr(row[2])).strip();
            boolean fits = !v.isEmpty() && v.length() <= LONGEST;
            boolean usable = switch (row[0]) {
                case "date" -> PublicationDate.parse(v).isPresent();
                case "byline" -> v.length() < 200 && !v.startsWith("http");
                case "url" -> v.startsWith("http");
                default -> true;
            };
            if (fits && usable) {
                return v;
            }
        }
        return null;
    }

    /** The given title, else the page's only main heading, else its title without the site's name. */
    private static String title(Element page, String given, String source) {
        Elements headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.get(0).text().strip() : "";
        if (given != null && !given.isBlank()) {
            return withoutSite(given.strip(), source, heading);
        }
        Element title = page.selectFirst("head > title");
        String whole = title == null ? "" : title.text().strip();
        if (!heading.isEmpty() && (whole.isEmpty() || whole.contains(heading))) {
            return heading;
        }
        return whole.isEmpty() ? null : withoutSite(whole, source, heading);
    }

    private static String withoutSite(String title, String source, String heading) {
        if (heading.length() > 15 && title.length() > heading.length() && title.startsWith(heading)
                && !Character.isLetterOrDigit(title.charAt(heading.length()))) {
            return heading;
        }
        for (String bar : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u2022 ", " :: ")) {
            int at = title.lastIndexOf(bar);
            String tail = at < 0 ? "" : title.substring(at + bar.length()).strip();
            boolean site = source != null && tail.equalsIgnoreCase(source);
            if (at > 0 && (site || bar.equals(" | ") && tail.length() < 40 && at > tail.length())) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static String byline(String v) {
        String s = v.strip();
        return s.regionMatches(true, 0, "by ", 0, 3) ? s.substring(3).strip() : s;
    }

    /** The texts of the page's JSON-LD blocks. */
    static List<String> linkedData(Element page) {
        List<String> blocks = new ArrayList<>();
        for (Element e : page.select("script[type*=ld+json]")) {
            blocks.add(e.data());
        }
        return blocks;
    }
}
