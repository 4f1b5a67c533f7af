package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the extractor: one line of JSON whose spans are exact on any text. */
class ContractJsonTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] PIECES = {"Prime Minister Anna Lind met President Ivan Petrov in Oslo on Friday. ",
        "\"We agree,\" she said. ", "😀", "👨‍👩‍👧", "e\u0301", "שלום ", "مرحبا ", "\u202e", "\u200d",
        "𝒜𝓃𝓃𝒶 ", "Paris, France ", "\n\n", " ", "«", "»",
        "(AP) -- ", "Nov. 3, 2024", "U.S.", "🇫🇷", "\ud83d", "\udc00", "ﬁ", "İstanbul ", "Kyïv ", "1,000 ", "\t", "’", "“", "”"};

    @Test
    void spansAreExactInCodePointsOnAnyText() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            Article article = article(text(random, random.nextInt(3) == 0 ? 0 : 4), text(random, 40));
            String line = ContractJson.write(EXTRACTOR.extract(article));
            assertThat(line).doesNotContain("\n");
            List<String> wrong = new ArrayList<>();
            check(JSON.readTree(line), article, wrong);
            assertThat(wrong).as("round %d", i).isEmpty();
        }
    }

    @Test
    void equalArticlesGiveEqualLines() {
        Article article = article("Leaders meet", "OSLO (TW) -- Anna Lind met Ivan Petrov on Friday.\n\n\"We agree,\" Lind said.");
        assertThat(ContractJson.write(new Extractor().extract(article))).isEqualTo(ContractJson.write(EXTRACTOR.extract(article)));
    }

    @Test
    void theHeadlineHasOffsetsOfItsOwn() {
        JsonNode found = JSON.readTree(ContractJson.write(EXTRACTOR.extract(
            article("Norway's Lind visits Kenya", "Prime Minister Anna Lind flew to Nairobi on Friday."))));
        assertThat(found.path("countries").toString()).contains("\"zone\":\"headline\"");
    }

    @Test
    void aRunOfWordsWithoutAnEndIsReadAndStatesNoEvent() {
        Extraction found = EXTRACTOR.extract(article("", "France attacked Spain and Spain attacked France and ".repeat(5_000)));
        assertThat(found.events().events()).isEmpty();
    }

    @Test
    void anEmptyArticleGivesEmptyLists() {
        JsonNode found = JSON.readTree(ContractJson.write(EXTRACTOR.extract(article("", ""))));
        for (String list : List.of("persons", "organizations", "places", "countries", "dates", "quotes", "events")) {
            assertThat(found.path(list).isArray()).isTrue();
            assertThat(found.path(list).size()).isZero();
        }
    }

    private static void check(JsonNode node, Article article, List<String> wrong) {
        if (node.isObject() && node.path("start").isInt() && node.path("text").isString()) {
            String whole = "headline".equals(node.path("zone").asString("")) ? article.headline() : article.text();
            int[] points = whole.codePoints().toArray();
            int start = node.path("start").asInt();
            int end = node.path("end").asInt();
            String expected = start < 0 || end > points.length || start > end ? null : new String(points, start, end - start);
            if (!node.path("text").asString().equals(expected)) {
                wrong.add(start + ".." + end + " " + node.path("text").asString() + " is " + expected);
            }
        }
        node.values().forEach(child -> check(child, article, wrong));
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Article article(String headline, String text) {
        return new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), headline, text,
            PublishedAt.parse("2024-11-29").orElseThrow(), null, null, null, ArticleStatus.USABLE, true);
    }
}
