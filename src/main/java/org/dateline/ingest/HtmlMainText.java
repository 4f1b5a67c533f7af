package org.dateline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article's own text in a page: boxes that are not the article go first, then readability4j decides, unless
 * what it found is much less than the text the page itself marks as the article.
 */
final class HtmlMainText {
    private static final Set<String> BOXES = words("box");
    private static final Set<String> LINES = words("line");
    private static final Set<String> KEEP = Set.of("html", "body", "article", "main", "head", "h1", "p", "a", "time");
    /** A box with more than this share of the page's running text is the article after all. */
    private static final double MOST_OF_PAGE = 0.2;
    /** Readability's text below this share of the marked article's running text has missed it. */
    private static final double MISSED = 0.8;
    private static final double MISSED_LOOSE = 0.3;
    private static final double MUCH_MORE = 1.15;
    private static final int RUNNING = 60;

    private HtmlMainText() {
    }

    /**
     * @param title headline, which the text does not repeat; null when unknown
     * @param articleBody text that the page's JSON-LD gives, null when it gives none
     */
    static String of(Document page, String title, String articleBody) {
        dropBoxes(page);
        Element whole = page.clone();
        Element content = new Readability4J("http://localhost/", page).parse().getArticleContent();
        int running = running(content);
        Element better = marked(whole, running);
        if (better == null && content != null) {
            better = spread(whole, content, running);
        }
        if (better != null) {
            content = better;
            running = running(better);
        }
        String found = content == null ? "" : HtmlText.of(content);
        if (found.isBlank()) {
            found = paragraphs(whole);
        }
        if (articleBody != null && running < articleBody.length() / 2) {
            found = Cleaning.clean(articleBody).strip();
        }
        return withoutLines(found, title);
    }

    private static void dropBoxes(Element page) {
        Map<Element, Integer> running = new IdentityHashMap<>();
        List<Element> boxes = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[1]);
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element e) {
                    open.push(new int[] {e.normalName().equals("p") && isRunning(e) ? e.text().length() : 0});
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e) {
                    int own = open.pop()[0];
                    open.peek()[0] += own;
                    if (!KEEP.contains(e.normalName()) && isBox(e)) {
                        running.put(e, own);
                        boxes.add(e);
                    }
                }
            }
        });
        int all = open.pop()[0];
        for (Element e : boxes) {
            if (running.get(e) <= MOST_OF_PAGE * all) {
                e.remove();
            }
        }
    }

    private static boolean isBox(Element e) {
        if (!e.hasAttr("class") && !e.hasAttr("id")) {
            return false;
        }
        String names = e.className() + " " + e.id();
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = letter && i > from && Character.isUpperCase(names.charAt(i))
                && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > from && BOXES.contains(names.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = hump ? i : i + 1;
            }
        }
        return false;
    }

    /** What the page itself marks as its article, when that is one thing and holds much more than was found. */
    private static Element marked(Element page, int found) {
        for (String selector : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
            var marked = page.select(selector);
            if (marked.size() == 1) {
                boolean loose = selector.contains("main");
                int running = running(marked.get(0));
                return found < (loose ? MISSED_LOOSE : MISSED) * running ? marked.get(0) : null;
            }
        }
        return null;
    }

    /**
     * The element that holds the whole article when the page cuts it into sections and only one was found: paragraphs
     * whose parents look just like the parents of those found belong to it too.
     */
    private static Element spread(Element page, Element content, int found) {
        Set<String> texts = new HashSet<>();
        content.getElementsByTag("p").forEach(p -> texts.add(p.text()));
        Map<String, Integer> foundIn = new TreeMap<>();
        Map<String, Integer> allIn = new TreeMap<>();
        for (Element p : page.getElementsByTag("p")) {
            String parent = p.parent() == null ? "" : p.parent().className();
            if (!parent.isBlank() && isRunning(p)) {
                allIn.merge(parent, p.text().length(), Integer::sum);
                foundIn.merge(parent, texts.contains(p.text()) ? p.text().length() : 0, Integer::sum);
            }
        }
        String parent = foundIn.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
        if (parent.isEmpty() || foundIn.get(parent) * 2 < found || allIn.get(parent) < MUCH_MORE * foundIn.get(parent)) {
            return null;
        }
        Element common = null;
        for (Element p : page.getElementsByTag("p")) {
            if (p.parent() != null && p.parent().className().equals(parent) && isRunning(p)) {
                common = common == null ? p.parent() : common(common, p);
            }
        }
        boolean one = common != null && common.getElementsByTag("h1").size() < 2
            && common.getElementsByTag("article").size() < 2;
        return one ? common : null;
    }

    private static Element common(Element a, Element b) {
        Element e = a;
        while (e.parent() != null && b.parents().indexOf(e) < 0) {
            e = e.parent();
        }
        return e;
    }

    /** Characters in paragraphs of running text, which have some length and few links. */
    private static int running(Element e) {
        int n = 0;
        if (e != null) {
            for (Element p : e.getElementsByTag("p")) {
                n += isRunning(p) ? p.text().length() : 0;
            }
        }
        return n;
    }

    /** All running paragraphs of a page in which nothing stands out. */
    private static String paragraphs(Element page) {
        List<String> texts = new ArrayList<>();
        for (Element p : page.getElementsByTag("p")) {
            if (isRunning(p)) {
                texts.add(HtmlText.of(p));
            }
        }
        return String.join("\n\n", texts);
    }

    private static boolean isRunning(Element p) {
        int length = p.text().length();
        return length >= RUNNING && p.getElementsByTag("a").text().length() * 2 < length;
    }

    private static String withoutLines(String text, String title) {
        String headline = title == null ? "" : title.strip();
        List<String> kept = new ArrayList<>();
        for (String paragraph : text.split("\n\n")) {
            String p = paragraph.strip();
            boolean noise = p.length() < 60 && LINES.contains(p.toLowerCase(Locale.ROOT));
            boolean head = kept.isEmpty() && (p.equalsIgnoreCase(headline) || HeadLine.stamp(p) != null
                || HeadLine.byline(p) != null);
            if (!p.isEmpty() && !noise && !head) {
                kept.add(p);
            }
        }
        return String.join("\n\n", kept);
    }

    private static Set<String> words(String kind) {
        return Table.named("html-boxes.tsv").stream().filter(r -> r[1].equals(kind)).map(r -> r[0])
            .collect(Collectors.toUnmodifiableSet());
    }
}
