package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleStatus;
import org.dateline.article.Rejection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample inbox shows every format and every fate of an article. */
class SampleInboxTest {
    private static final Path INBOX = Path.of("data", "inbox");
    private static final List<Article> KEPT = new ArrayList<>();
    private static final List<Rejection> REJECTED = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Articles articles = new Articles();
        new Inventory(INBOX).walk(f -> false,
            b -> b.files().forEach(f -> articles.read(INBOX, f, KEPT::add, REJECTED::add)), REJECTED::add);
    }

    @Test
    void isReadWholly() {
        assertThat(REJECTED).isEmpty();
        assertThat(KEPT).hasSizeGreaterThanOrEqualTo(44);
        assertThat(KEPT).allMatch(a -> !a.headline().isEmpty() && a.text().split("\\s+").length >= 25);
    }

    @Test
    void tellsTheTimeOfEveryArticle() {
        assertThat(KEPT).allMatch(a -> a.publishedAt() != null && a.publishedAt().time() != null
            && a.publishedAt().date().getYear() == 2024 && a.publishedAt().date().getMonthValue() == 11);
        assertThat(KEPT).anyMatch(a -> a.publishedAt().offset() == null);
    }

    @Test
    void holdsEveryFormat() {
        assertThat(KEPT.stream().map(a -> a.ref().file().replaceFirst("^[^.]*\\.", "")).distinct().sorted().toList())
            .containsExactly("html", "json", "jsonl", "jsonl.gz", "txt", "txt.gz");
    }

    @Test
    void holdsACorrectionAKillAndACopy() {
        Map<String, List<Article>> byKey = KEPT.stream().collect(Collectors.groupingBy(a -> a.key().toString()));
        List<Article> twice = byKey.values().stream().filter(l -> l.size() > 1).flatMap(List::stream).toList();
        assertThat(twice).extracting(Article::status).containsExactlyInAnyOrder(ArticleStatus.USABLE,
            ArticleStatus.CORRECTED, ArticleStatus.USABLE, ArticleStatus.KILLED);
        Map<String, Long> texts = KEPT.stream().collect(Collectors.groupingBy(Article::text, Collectors.counting()));
        assertThat(texts.values().stream().filter(n -> n > 1)).hasSize(1);
    }

    @Test
    void decodesItsOtherCharsets() {
        assertThat(KEPT).anyMatch(a -> a.text().contains("María Nela Prada") && a.text().contains("“A chicken"));
        assertThat(KEPT).anyMatch(a -> a.text().contains("hīkoi"));
    }
}
