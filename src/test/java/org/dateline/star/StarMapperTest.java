package org.dateline.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.article.ArticleStatus;
import org.junit.jupiter.api.Test;

class StarMapperTest {
    @Test
    void offsetsAreCodePointsOfTheFieldTheyCountIn() {
        TestArticles a = TestArticles.of("Wire", "1", "2024-11-29", "😀 Norway wins", "In 😀😀 Oslo, Norway e\u0301 won.");
        a.country("NOR", "Norway").place("Oslo", 3143244, "NOR");
        FactCountryMention inHeadline = only(a.rows(), FactCountryMention.class);
        assertThat(inHeadline.field()).isEqualTo("headline");
        assertThat(inHeadline.startOffset()).isEqualTo(2);
        assertThat(inHeadline.endOffset()).isEqualTo(8);
        FactPlaceMention inText = only(a.rows(), FactPlaceMention.class);
        assertThat(inText.field()).isEqualTo("text");
        assertThat(inText.startOffset()).isEqualTo(6);
        assertThat(inText.surface()).isEqualTo("Oslo");
    }

    @Test
    void offsetsAndSurfacesAgreeOnAnyText() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String before = noise(random);
            String head = noise(random);
            TestArticles a = TestArticles.of("Wire", "1", "2024-11-29", head, before + " Oslo " + noise(random));
            a.place("Oslo", 3143244, "NOR");
            String text = CleanText.of(before + " Oslo ");
            for (Row row : a.rows().rows()) {
                if (row instanceof FactPlaceMention m) {
                    int from = text.offsetByCodePoints(0, m.startOffset());
                    assertThat(text.substring(from, from + 4)).isEqualTo("Oslo");
                    assertThat(m.endOffset() - m.startOffset()).isEqualTo(4);
                }
            }
        }
    }

    @Test
    void textOfEveryRowIsValidUnicodeWithoutNul() {
        TestArticles a = TestArticles.of("Wi\u0000re", "\ud800", "2024-11-29", "h\udc00", "Ola\ud83dNordmann spoke\u0000.");
        a.person("Ola\ud83dNordmann", null, "Nordmann", null, "NOR");
        ArticleRows rows = a.rows();
        for (Row row : rows.rows()) {
            for (TableSchema.ColumnSchema c : StarTables.of(row.getClass()).columns()) {
                if (c.value().apply(row) instanceof String s) {
                    assertThat(s).as(c.name()).isEqualTo(CleanText.of(s));
                }
            }
        }
        assertThat(rows.article().headline()).isEqualTo("h\uFFFD");
        assertThat(rows.article().headlineLength()).isEqualTo(2);
    }

    @Test
    void equalArticlesGiveEqualRows() {
        assertThat(sample(ArticleStatus.USABLE, "said.").rows()).isEqualTo(sample(ArticleStatus.USABLE, "said.").rows());
    }

    @Test
    void anotherTextOrStatusIsAnotherVersionOfTheSameArticle() {
        StageArticle first = sample(ArticleStatus.USABLE, "said.").article();
        StageArticle edited = sample(ArticleStatus.USABLE, "said so.").article();
        StageArticle killed = sample(ArticleStatus.KILLED, "said.").article();
        assertThat(List.of(edited.articleId(), killed.articleId())).containsOnly(first.articleId());
        assertThat(List.of(first.articleKey(), edited.articleKey(), killed.articleKey())).doesNotHaveDuplicates();
    }

    @Test
    void timesKeepWhatTheSourceSaysAndNothingMore() {
        StageArticle day = TestArticles.of("W", "1", "2024-11-29", "h", "t.").rows().article();
        assertThat(day.publishedDateKey()).isEqualTo(20241129);
        assertThat(day.publishedLocal()).isNull();
        StageArticle local = TestArticles.of("W", "1", "2024-11-29T18:06:00", "h", "t.").rows().article();
        assertThat(local.publishedLocal()).hasToString("2024-11-29T18:06");
        assertThat(local.publishedAt()).isNull();
        StageArticle instant = TestArticles.of("W", "1", "2024-11-29T18:06:00+09:00", "h", "t.").rows().article();
        assertThat(instant.publishedAt()).hasToString("2024-11-29T09:06:00Z");
        assertThat(TestArticles.of("W", "1", "none", "h", "t.").rows().article().publishedDateKey()).isZero();
    }

    @Test
    void aBareSurnameCountsWithItsPositionAndAFullNameDoesNot() {
        TestArticles a = TestArticles.of("W", "1", "2024-11-29", "", "Berg and Minister Berg met Anna Berg and Anna Berg.");
        a.person("Berg", null, "Berg", null, "NOR").person("Berg", null, "Berg", "Minister", "NOR");
        a.person("Anna Berg", "Anna", "Berg", "Minister", "NOR").person("Anna  Berg", "Anna", "Berg", null, "NOR", "Anna Berg");
        List<StagePerson> persons = all(a.rows(), StagePerson.class);
        assertThat(persons).hasSize(3);
        assertThat(persons).extracting(StagePerson::normalName).containsExactly("berg", "berg", "anna berg");
        assertThat(all(a.rows(), FactPersonMention.class)).extracting(FactPersonMention::mentionKey).doesNotHaveDuplicates();
    }

    @Test
    void codesThatNoTableHasLeadToTheUnknownMember() {
        assertThat(Keys.country("QQQ")).isZero();
        assertThat(Keys.country(null)).isZero();
        assertThat(Keys.eventType("9999")).isZero();
        assertThat(Keys.country("NOR")).isPositive();
        assertThat(Keys.day(java.time.LocalDate.of(1850, 1, 1))).isZero();
    }

    @Test
    void oddValuesBecomeTheUnknownOnes() {
        assertThat(Safe.confidence(Double.NaN)).isZero();
        assertThat(Safe.confidence(1.2)).isEqualTo(1);
        assertThat(Safe.country("EUU")).isNull();
        TestArticles a = TestArticles.of("W", "1", "2024-11-29", "h", "From December to Monday.");
        a.time("December", "x", java.time.LocalDate.of(2024, 12, 1), java.time.LocalDate.of(2024, 11, 1));
        FactDateMention m = only(a.rows(), FactDateMention.class);
        assertThat(m.fromDateKey()).isZero();
        assertThat(m.toDateKey()).isZero();
    }

    private static ArticleRows sample(ArticleStatus status, String end) {
        TestArticles a = TestArticles.of("Wire", "9", "2024-11-29", "Head", "Ola Nordmann met Rosa Quispe in Lima, he " + end, status);
        a.person("Ola Nordmann", "Ola", "Nordmann", null, "NOR").place("Lima", 3936456, "PER").country("PER", "Lima");
        return a.rows();
    }

    private static String noise(Random random) {
        String[] parts = {"a", "ß", "😀", "e\u0301", "\ud800", "\udfff", "\u0000", "שלום", "中", "\u202e",
            " ", ". ", "\n\n", "'", "x1"};
        StringBuilder b = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            b.append(parts[random.nextInt(parts.length)]);
        }
        return b.toString();
    }

    private static <R extends Row> List<R> all(ArticleRows rows, Class<R> type) {
        return rows.rows().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <R extends Row> R only(ArticleRows rows, Class<R> type) {
        assertThat(all(rows, type)).hasSize(1);
        return all(rows, type).get(0);
    }
}
