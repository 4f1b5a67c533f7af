package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.Rejection;
import org.dateline.article.SourceRef;
import org.junit.jupiter.api.Test;

class MicroBatchTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private final List<Extraction> made = new ArrayList<>();
    private final List<Rejection> refused = new ArrayList<>();
    private final MicroBatch batch = new MicroBatch(EXTRACTOR, made::add, refused::add);

    private static Article article(int number, String text) {
        return new Article(new ArticleKey("test", "" + number), new SourceRef("a.jsonl", number, -1), "Envoys meet", text, null,
            null, null, null, ArticleStatus.USABLE, true);
    }

    private static List<String> json(List<Extraction> found) {
        return found.stream().map(ContractJson::write).toList();
    }

    @Test
    void manyArticlesGiveWhatEachGivesAloneInTheirOrder() {
        List<Article> articles = IntStream.range(0, 40).mapToObj(i -> article(i, "President Ana Ruiz of Peru met Foreign "
            + "Minister Ivo Hart " + i + " times in Vienna.\n\n\"We agree,\" Ruiz said. Chile sent " + i + " soldiers home.")).toList();
        articles.forEach(batch::add);
        batch.flush();
        assertThat(json(made)).isEqualTo(articles.stream().map(EXTRACTOR::extract).map(ContractJson::write).toList());
        assertThat(refused).isEmpty();
    }

    @Test
    void anArticleThatAStageFailsOnIsRefusedAndTheOthersAreKept() {
        List<Consumer<Work>> stages = new ArrayList<>(EXTRACTOR.stages);
        stages.add(3, work -> work.article.text().charAt(25));
        MicroBatch failing = new MicroBatch(new Extractor(stages), made::add, refused::add);
        failing.add(article(0, "Peru signed a treaty with Chile."));
        failing.add(article(1, "Rain fell."));
        failing.add(article(2, "Chile thanked Peru for all its help."));
        failing.flush();
        assertThat(made).extracting(x -> x.document().article().key().id()).containsExactly("0", "2");
        assertThat(refused).extracting(r -> r.ref().record()).containsExactly(1L);
    }

    @Test
    void aLongArticleDoesNotWaitForOthers() {
        batch.add(article(0, "Peru thanked Chile for its help.\n\n".repeat(6_000)));
        assertThat(made).hasSize(1);
        batch.flush();
        assertThat(made).hasSize(1);
    }
}
