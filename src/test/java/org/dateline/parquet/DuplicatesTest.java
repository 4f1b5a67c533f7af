package org.dateline.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.parquet.BundleWriter.Written;
import org.dateline.star.ArticleRows;
import org.dateline.star.FactCountryMention;
import org.dateline.star.StageArticle;
import org.dateline.star.StarTables;
import org.dateline.star.TestArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {
    @TempDir
    Path root;

    @Test
    void anArticleStaysInTheBundleThatHasItFirst() throws IOException {
        WarehouseFolder folder = new WarehouseFolder(root);
        Path staging = folder.staging("r");
        Written a = BundleWriter.write(staging, "a", List.of(article("1"), article("2"), article("1")), List.of(), List.of());
        Written b = BundleWriter.write(staging, "b", List.of(article("2"), article("3")), List.of(), List.of());
        Written c = BundleWriter.write(staging, "c", List.of(article("3"), article("1")), List.of(), List.of());
        assertThat(a.duplicates()).isEqualTo(1);

        List<Written> kept = Duplicates.remove(folder, Manifest.empty(), staging, List.of(c, b, a));
        assertThat(kept).extracting(Written::bundle).containsExactly("a", "b", "c");
        assertThat(kept).extracting(Written::kept).containsExactly(2L, 1L, 0L);
        assertThat(kept).extracting(Written::duplicates).containsExactly(1L, 1L, 2L);
        assertThat(kept.get(2).files()).isEmpty();
        assertThat(rows(staging, kept.get(1))).hasSize(1);
        for (Written w : kept) {
            for (DataFile f : w.files()) {
                FileVerifier.verify(staging.resolve(f.path()), f);
            }
        }
    }

    @Test
    void whatTheManifestHoldsIsNotAddedAgain() throws IOException {
        WarehouseFolder folder = new WarehouseFolder(root);
        Path staging = folder.staging("r1");
        Written first = BundleWriter.write(staging, "a", List.of(article("1")), List.of(), List.of());
        folder.adopt(staging, first.files());
        Manifest manifest = Manifest.empty().next("r1", List.of(), first.files(), List.of());
        Written again = BundleWriter.write(folder.staging("r2"), "b", List.of(article("1"), article("4")), List.of(), List.of());
        List<Written> kept = Duplicates.remove(folder, manifest, folder.staging("r2"), List.of(again));
        assertThat(kept.get(0).kept()).isEqualTo(1);
        assertThat(rows(folder.staging("r2"), kept.get(0))).extracting(FactCountryMention::articleKey)
            .containsExactly(article("4").articleKey());
    }

    @Test
    void aColumnIsReadWithoutTheOthers() throws IOException {
        List<ArticleRows> articles = List.of(article("1"), article("2"), article("3"));
        Written w = BundleWriter.write(root, "a", articles, List.of(), List.of());
        DataFile file = w.files().stream().filter(f -> f.table().equals("stage_article")).findFirst().orElseThrow();
        List<Long> keys = new ArrayList<>();
        TableFileReader.readLongs(root.resolve(file.path()), StarTables.of(StageArticle.class), "article_key", keys::add);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(articles.stream().map(ArticleRows::articleKey).toList());
    }

    private static ArticleRows article(String id) {
        return TestArticles.of("Wire", id, "2024-11-29", "h", "Norway won again, number " + id + ".").country("NOR", "Norway").rows();
    }

    private static List<FactCountryMention> rows(Path staging, Written w) throws IOException {
        List<FactCountryMention> rows = new ArrayList<>();
        for (DataFile f : w.files()) {
            if (f.table().equals("fact_country_mention")) {
                TableFileReader.read(staging.resolve(f.path()), StarTables.of(FactCountryMention.class), rows::add);
            }
        }
        return rows;
    }
}
