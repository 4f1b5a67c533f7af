package org.dateline.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The article node of a page's JSON-LD: a top-level object, one of an array, or one of a graph with references. */
final class LinkedData {
    private static final int LONGEST = 2_000_000;
    private static final int MOST_NODES = 5_000;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build()).build();

    private LinkedData() {
    }

    /** Title, date, url, source, byline, language and text of the first article node that has them. */
    static Map<String, String> of(Element page) {
        Map<String, String> values = new HashMap<>();
        for (String block : HtmlMetadata.linkedData(page)) {
            if (block.length() <= LONGEST) {
                try {
                    read(JSON.readTree(unwrapped(block)), values);
                } catch (JacksonException e) {
                    // Only metadata: a page whose JSON-LD is broken still has its own words.
                    continue;
                }
            }
        }
        return values;
    }

    private static String unwrapped(String block) {
        String s = block.replace("<![CDATA[", "").replace("]]>", "");
        int from = 0;
        int to = s.length();
        while (from < to && s.charAt(from) != '{' && s.charAt(from) != '[') {
            from++;
        }
        while (to > from && s.charAt(to - 1) != '}' && s.charAt(to - 1) != ']') {
            to--;
        }
        return s.substring(from, to);
    }

    private static void read(JsonNode root, Map<String, String> values) {
        Map<String, JsonNode> byId = new HashMap<>();
        JsonNode article = null;
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int n = 0; n < MOST_NODES && !open.isEmpty(); n++) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
                continue;
            }
            if (node.isObject()) {
                String id = node.path("@id").asString("");
                if (!id.isEmpty() && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
                article = article == null && isArticle(node.path("@type")) ? node : article;
                for (String inner : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
                    if (node.path(inner).isContainer()) {
                        open.add(node.path(inner));
                    }
                }
            }
        }
        if (article != null) {
            put(values, "title", text(article.path("headline")));
            put(values, "date", text(article.path("datePublished")));
            put(values, "date", text(article.path("dateCreated")));
            put(values, "url", address(article));
            put(values, "source", names(article.path("publisher"), byId));
            put(values, "byline", names(article.path("author"), byId));
            put(values, "byline", names(article.path("creator"), byId));
            put(values, "language", text(article.path("inLanguage")));
            put(values, "text", text(article.path("articleBody")));
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode t : type) {
                if (isArticle(t)) {
                    return true;
                }
            }
            return false;
        }
        String t = type.asString("");
        return t.endsWith("Article") || t.endsWith("BlogPosting") || t.endsWith("Report");
    }

    private static String address(JsonNode article) {
        String url = text(article.path("url"));
        JsonNode page = article.path("mainEntityOfPage");
        String other = page.isObject() ? text(page.path("@id")) : text(page);
        String best = url != null && url.startsWith("http") ? url : other;
        return best != null && best.startsWith("http") ? best : null;
    }

    private static String names(JsonNode node, Map<String, JsonNode> byId) {
        if (node.isArray()) {
            StringBuilder all = new StringBuilder();
            for (JsonNode n : node) {
                String name = names(n, byId);
                if (name != null) {
                    all.append(all.length() == 0 ? "" : ", ").append(name);
                }
            }
            return all.length() == 0 ? null : all.toString();
        } else if (node.isObject()) {
            JsonNode whole = node.has("name") ? node : byId.getOrDefault(node.path("@id").asString(""), node);
            return text(whole.path("name"));
        }
        return text(node);
    }

    private static String text(JsonNode node) {
        String s = node.isString() || node.isNumber() ? node.asString().strip() : "";
        return s.isEmpty() ? null : s;
    }

    private static void put(Map<String, String> values, String field, String value) {
        if (value != null) {
            values.putIfAbsent(field, org.jsoup.parser.Parser.unescapeEntities(value, false));
        }
    }
}
