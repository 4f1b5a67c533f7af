package org.dateline.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private static final NameFinder FINDER = new NameFinder();
    private static final TextAnalyzer TEXT = new TextAnalyzer();

    static List<String> names(String text, NameKind kind) {
        Document document = TEXT.analyze(article(text));
        return FINDER.find(document).stream().filter(n -> n.kind() == kind).map(n -> document.text(n.span())).toList();
    }

    private static Article article(String text) {
        return new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text, null, null, null, null,
            ArticleStatus.USABLE, true);
    }

    @Test
    void titlesAreNoPartOfAName() {
        assertThat(names("Foreign Minister Hans van Mierlo met Gen. Abdul Karim in Geneva on Monday.", NameKind.PERSON))
            .containsExactly("Hans van Mierlo", "Abdul Karim");
    }

    @Test
    void placesAndOrganizationsAreToldApart() {
        String text = "The Finance Ministry in Warsaw said Siemens would build a plant near Krakow.";
        assertThat(names(text, NameKind.PLACE)).containsExactly("Warsaw", "Krakow");
        assertThat(names(text, NameKind.ORGANIZATION)).contains("Finance Ministry", "Siemens");
    }

    @Test
    void textWithoutNamesGivesNone() {
        assertThat(names("No one was hurt. May the talks go on? Will they?", NameKind.PERSON)).isEmpty();
        assertThat(names("", NameKind.PERSON)).isEmpty();
    }

    @Test
    void surnameAloneTakesTheKindOfItsFullName() {
        String text = "Gunnar Boston runs the mill. Boston said he would sell. \"Ask Boston,\" a clerk said.";
        assertThat(names(text, NameKind.PERSON)).containsExactly("Gunnar Boston", "Boston", "Boston");
    }

    @Test
    void sentenceOpenersAreWordsEvenWhenASurnameIsAlike() {
        String text = "No Tae-min spoke first. No ships left port. \"We agree,\" No said. No deal was signed.";
        assertThat(names(text, NameKind.PERSON)).containsExactly("No Tae-min", "No");
    }

    @Test
    void peoplesAndCalendarWordsAreNoNames() {
        String text = "Germans and Kurds met on Monday. In March, Muslims fasted. French farmers protested.";
        assertThat(names(text, NameKind.PERSON)).isEmpty();
        assertThat(names(text, NameKind.PLACE)).isEmpty();
    }

    @Test
    void employerBeforeARoleIsAnOrganization() {
        String text = "The yen will fall, Harper Quill economist Kenji Oda predicted on Tuesday.";
        assertThat(names(text, NameKind.PERSON)).containsExactly("Kenji Oda");
    }

    @Test
    void countryOfficeAndTitleStayOutsideTheName() {
        assertThat(names("US President Anton Reyes flew to Chad.", NameKind.PERSON)).containsExactly("Anton Reyes");
        assertThat(names("US President Anton Reyes flew to Chad.", NameKind.PLACE)).contains("Chad");
    }

    @Test
    void namesNeverOverlapAndCoverWholeTokens() {
        Random random = new Random(17);
        String[] words = {"Mr.", "Jordan", "Paris", "Hilton", "of", "the", "Bank", "said", "van", "U.S.", "(", ")", ",", "'s",
            "No", "II", "-", "KIM", "Jong-un", "\n\n", "1996-08-29", "\"", "MINISTRY", "de", "É", "3-0", "Inc."};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(8) == 0 ? "" : " ");
            }
            Document document = TEXT.analyze(article(text.toString()));
            int end = 0;
            for (NameMention n : FINDER.find(document)) {
                assertThat(n.firstToken()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(n.endToken()).isGreaterThan(n.firstToken());
                assertThat(n.span()).isEqualTo(document.span(n.firstToken(), n.endToken()));
                end = n.endToken();
            }
        }
    }

    @Test
    void aNameWithAParticipleIsAnAdjective() {
        String text = "Singapore-listed Keppel Corp joined the Italian-led mission. South-South trade grew.";
        assertThat(names(text, NameKind.PERSON)).isEmpty();
        assertThat(names(text, NameKind.ORGANIZATION)).containsExactly("Keppel Corp");
    }

    @Test
    void aFamilyNameThatStandsAloneElsewhereTakesItsGivenName() {
        String text = "Li Changchun, a member of the committee, arrived on Monday. \"We agree,\" Li told reporters. "
            + "Li left on Tuesday.";
        assertThat(names(text, NameKind.PERSON)).containsExactly("Li Changchun", "Li", "Li");
    }
}
