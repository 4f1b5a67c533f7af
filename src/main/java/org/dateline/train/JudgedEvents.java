package org.dateline.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.extract.Extractor;
import org.dateline.normalize.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The events that the extractor finds in the sentences of a development set, each with whether it is right. It is when
 * people gave its kind to the sentence: the class from 0 to 4 where the set has that ({@code penta}), the CAMEO root by
 * any of the coders ({@code codings}), the PLOVER kind ({@code events}). Every event counts, so that a true one beside
 * the only one that people wrote down counts as wrong: the share of right ones is one that is reached at least.
 */
final class JudgedEvents {
    /**
     * An event and its judgement.
     *
     * @param document number of the sentence in its set
     * @param confidence as the extractor gave it
     * @param right whether people gave its kind to the sentence
     */
    record Judged(int document, double confidence, boolean right) {
    }

    /** Kinds of the older list, as today's list names them. */
    private static final Map<String, String> KINDS =
        Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");
    private static final ObjectMapper JSON = new ObjectMapper();

    private JudgedEvents() {
    }

    /** All events of a set, in the order of its lines. */
    static List<Judged> of(BufferedReader set, Extractor extractor) throws IOException {
        List<Judged> out = new ArrayList<>();
        int n = 0;
        for (String line = set.readLine(); line != null; line = set.readLine()) {
            JsonNode document = JSON.readTree(line);
            JsonNode gold = document.get("gold");
            Set<String> kinds = kinds(gold);
            for (Event e : extractor.extract(article(document)).events().events()) {
                out.add(new Judged(n, e.confidence(), kinds.contains(kind(e, gold))));
            }
            n++;
        }
        return out;
    }

    private static Article article(JsonNode document) {
        return new Article(new ArticleKey("development", document.get("id").asString()),
            new SourceRef("development", 0, 0), "", document.get("text").asString(), null, null, null, null,
            ArticleStatus.USABLE, true);
    }

    private static Set<String> kinds(JsonNode gold) {
        Set<String> out = new HashSet<>();
        if (gold.has("penta")) {
            out.add(gold.get("penta").asString());
        } else if (gold.has("codings")) {
            gold.get("codings").forEach(c -> c.get("events").forEach(e -> out.add(e.path("cameo_root").asString())));
        } else {
            gold.get("events").forEach(e -> out.add(today(e.path("event").asString())));
        }
        return out;
    }

    private static String kind(Event e, JsonNode gold) {
        String root = e.cameo().substring(0, 2);
        return gold.has("penta") ? String.valueOf(penta(Integer.parseInt(root)))
            : gold.has("codings") ? root : today(e.plover() == null ? "none" : e.plover());
    }

    private static String today(String kind) {
        String upper = kind.toUpperCase(Locale.ROOT);
        return KINDS.getOrDefault(upper, upper);
    }

    /** As the coders of the set cut the classes: statements and appeals are none, reduced relations are words. */
    private static int penta(int root) {
        if (root <= 2) {
            return 0;
        }
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 || root == 16 ? 3 : 4;
    }
}
