package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.article.Article;
import org.dateline.article.ArticleStatus;
import org.dateline.article.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String BODY = "OSLO, Nov. 29 (Wire) -- The minister met her counterpart.\n\n"
        + "\"We agreed,\" she said. By Friday the text was ready.";

    private static Article read(String text) {
        return Reading.of("a.txt", text).only();
    }

    @ParameterizedTest
    @ValueSource(strings = {"November 29, 2024 06:06pm\n", "2024-11-29 18:06\n\n", "Fri, 29 Nov 2024 18:06:00\n",
        "Published: Nov 29, 2024 6:06 PM\nUpdated: Nov 30, 2024 7:00 AM\n", "29 November 2024 | 18:06\n",
        "By Ada Berg\nNovember 29, 2024 6:06 p.m.\n", "By Ada Berg, Wire | Nov 29, 2024 18:06\n",
        "\nBy ADA BERG and Ola Nordmann\nWire Staff Writers\n\nNov 29, 2024 18:06\n\n",
        "Published Nov 29, 2024 18:06 | Updated Nov 30, 2024 07:00\n",
        "All News 18:06 November 29, 2024\n", "Published : Nov. 29, 2024 - 18:06:00\nBy Ada Berg\nada@wire.example\n",
        "29 Nov 2024 06:06PM (Updated: 29 Nov 2024 08:10PM)\n", "Issued on: 29/11/2024 - 18:06 Modified: 30/11/2024 - 08:01\n",
        "Nov. 29, 2024 Updated 6:06 p.m.\n", "First Published: Nov 29, 2024, 18:06 IST\n", "18:06, 29 Nov 2024\n",
        "By Ada Berg | The Wire\nFri 29 Nov 2024 18.06\n", "Friday, November 29, 2024 at 6:06 p.m.\n"})
    void takesTheHeadOffTheText(String head) {
        Article a = read("Ministers meet in Oslo\n" + head + "\n" + BODY + "\n\n");
        assertThat(a.headline()).isEqualTo("Ministers meet in Oslo");
        assertThat(a.publishedAt().iso()).isEqualTo("2024-11-29T18:06:00");
        assertThat(a.text()).isEqualTo(BODY);
        assertThat(a.textIsInput()).isFalse();
    }

    @Test
    void readsTheByline() {
        assertThat(read("Ministers meet in Oslo\nBy Ada Berg\nWire Staff Writer\n\n" + BODY).byline())
            .isEqualTo("Ada Berg, Wire Staff Writer");
        assertThat(read("Ministers meet in Oslo\nBy Friday the talks will be over, he said.\n").byline()).isNull();
    }

    @Test
    void readsAHeaderBlock() {
        Article a = read("Headline: Ministers meet\n in Oslo\nID: w-1\nDate: 2024-11-29T18:06:00Z\nSource: Wire\n"
            + "URL: https://x.example/1\nAuthor: Ada Berg\nStatus: corrected\nSection: World\n\n" + BODY);
        assertThat(a.headline()).isEqualTo("Ministers meet in Oslo");
        assertThat(a.key().id()).isEqualTo("w-1");
        assertThat(a.key().source()).isEqualTo("Wire");
        assertThat(a.url()).isEqualTo("https://x.example/1");
        assertThat(a.byline()).isEqualTo("Ada Berg");
        assertThat(a.status()).isEqualTo(ArticleStatus.CORRECTED);
        assertThat(a.publishedAt().iso()).isEqualTo("2024-11-29T18:06:00Z");
        assertThat(a.text()).isEqualTo(BODY);
    }

    @Test
    void readsAHeaderBlockWithoutHeadlineBeforeTheHeadline() {
        Article a = read("Source: Wire\nDate: 2024-11-29\n\nMinisters meet in Oslo\n\n" + BODY);
        assertThat(a.headline()).isEqualTo("Ministers meet in Oslo");
        assertThat(a.key().source()).isEqualTo("Wire");
        assertThat(a.text()).isEqualTo(BODY);
    }

    @Test
    void joinsAHeadlineThatWasHardWrapped() {
        String text = "Foreign ministers of the northern countries meet in Oslo to talk about\nthe fish of the sea\n"
            + "2024-11-29 18:06\n\nOSLO (Wire) -- The foreign ministers of the northern countries met on\n"
            + "Friday in Oslo to talk about the fish of the sea, which are fewer every\nyear than in the year before, as "
            + "the institute of the sea said in its\nreport.\n\nThe report will be published on Monday, when the ministers "
            + "have\nread it.\n";
        Article a = read(text);
        assertThat(a.headline()).isEqualTo(
            "Foreign ministers of the northern countries meet in Oslo to talk about the fish of the sea");
        assertThat(a.text()).startsWith("OSLO (Wire) --").endsWith("read it.");
    }

    @Test
    void leavesAHardWrappedTextWithoutHeadlineWhole() {
        String text = "The foreign ministers of the northern countries met on Friday in the\nnorth to talk about the fish of "
            + "the sea, which are fewer every year than\nin the year before, as the institute of the sea said in its "
            + "report. The\nreport will be published on Monday, when the ministers have read it,\nand not before.\n\nThe "
            + "institute did not say why the fish of the sea are fewer, but the\nministers think that they know it.";
        assertThat(read(text).headline()).isEmpty();
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void leavesATextWithoutHeadlineWhole() {
        assertThat(read(BODY).headline()).isEmpty();
        assertThat(read(BODY).text()).isEqualTo(BODY);
        String one = "The ministers met on Friday in the capital.";
        assertThat(read(one).headline()).isEmpty();
        assertThat(read(one).text()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSLO (Wire) --\n\nThe ministers met.", "OSLO, Norway, Nov. 29 -\nThe ministers met.",
        "The ministers met on Friday.\n\nThey will meet again.", "OSLO - The ministers met\non Friday."})
    void takesNoFirstSentenceOrDatelineForAHeadline(String text) {
        assertThat(read(text).headline()).isEmpty();
        assertThat(read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINISTERS MEET IN OSLO - WIRE\n2024-11-29\nThe ministers met.",
        "Ministers of EU meet those of U.S.\n\nThe ministers met.", "Ministers meet.\n2024-11-29\n\nThe ministers met."})
    void takesAHeadlineWhateverItLooksLike(String text) {
        assertThat(read(text).text()).isEqualTo("The ministers met.");
    }

    @Test
    void takesTheDayFromACompleteDatelineElseFromTheFolder() {
        String text = "Ministers meet\n\nSEOUL, Nov. 29, 2024 (Wire) -- The ministers met.\n";
        assertThat(read(text).publishedAt().iso()).isEqualTo("2024-11-29");
        assertThat(read(text).text()).startsWith("SEOUL, Nov. 29, 2024");
        Article a = Reading.of("2024-11-30/a.txt", "Ministers meet\n\n" + BODY).only();
        assertThat(a.publishedAt().iso()).isEqualTo("2024-11-30");
        assertThat(read("Ministers meet\n\n" + BODY).publishedAt()).isNull();
    }

    @Test
    void readsSeveralArticlesOfOneFile() {
        String file = "Ministers meet\n2024-11-29\n\nOne.\n" + "=".repeat(20) + "\nMinisters part\n2024-11-30\n\nTwo.\n";
        Reading r = Reading.of("a.txt", file);
        assertThat(r.kept()).extracting(Article::text).containsExactly("One.", "Two.");
        assertThat(r.kept()).extracting(a -> a.ref().record()).containsExactly(0L, 1L);
        Reading sgml = Reading.of("a.txt", "<DOC id=\"1\">\nA head\n\nOne.\n</DOC>\n<DOC id=\"2\">\nB head\n\nTwo.\n</DOC>\n");
        assertThat(sgml.kept()).extracting(Article::headline).containsExactly("A head", "B head");
    }

    @Test
    void readsTheSgmlOfArchives() {
        Reading r = Reading.of("a.txt", "<DOC id=\"WIRE_ENG_20241129.0001\" type=\"story\">\n<HEADLINE>\nMinisters meet\nin "
            + "Oslo\n</HEADLINE>\n<DATELINE>\nOSLO, Nov 29 (Wire)\n</DATELINE>\n<TEXT>\n<P>\nThe ministers of A &amp; B\nmet.\n"
            + "</P>\n<P>\nThey ate.\n</P>\n</TEXT>\n</DOC>\n<DOC>\n<DOCNO> W-2 </DOCNO>\n<DATE_TIME>2024-11-30 18:06"
            + "</DATE_TIME>\n<TEXT>\nNo paragraphs.\n</TEXT>\n</DOC>\n");
        assertThat(r.rejected()).isEmpty();
        Article a = r.kept().get(0);
        assertThat(a.key().id()).isEqualTo("WIRE_ENG_20241129.0001");
        assertThat(a.headline()).isEqualTo("Ministers meet in Oslo");
        assertThat(a.publishedAt().iso()).isEqualTo("2024-11-29");
        assertThat(a.text()).isEqualTo("OSLO, Nov 29 (Wire)\n\nThe ministers of A & B\nmet.\n\nThey ate.");
        Article b = r.kept().get(1);
        assertThat(b.key().id()).isEqualTo("W-2");
        assertThat(b.publishedAt().iso()).isEqualTo("2024-11-30T18:06:00");
        assertThat(b.text()).isEqualTo("No paragraphs.");
    }

    @Test
    void cleansTheTextAndCountsInTheCleanedOne() {
        Article a = read("Ministers meet\r\n\r\nOne\u0007 two.\r\nThree\0.\r\n");
        assertThat(a.text()).isEqualTo("One two.\nThree.");
    }

    @Test
    void refusesAWrongDateOnlyWhereItIsSaidToBeOne() {
        assertThat(Reading.of("a.txt", "Headline: T\nDate: someday\n\nText.").reasons())
            .containsExactly(RejectReason.BAD_DATE);
        assertThat(read("Ministers meet\nSomeday\n\nText.").text()).isEqualTo("Someday\n\nText.");
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThat(Reading.of("a.txt", " \n\n").reasons()).containsExactly(RejectReason.NO_TEXT);
        assertThat(Reading.of("a.txt", "").reasons()).isEmpty();
        byte[] noise = new byte[3000];
        new java.util.Random(5).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] &= 0x1f;
        }
        assertThat(Reading.of("a.txt", noise).reasons()).containsExactly(RejectReason.UNKNOWN_FORMAT);
    }

    @Test
    void staysLinearOnOneHugeLine() {
        String line = "SEOUL " + "a ".repeat(2_000_000);
        Reading r = Reading.of("a.txt", line.getBytes(StandardCharsets.UTF_8));
        assertThat(r.reasons()).containsExactly(RejectReason.TOO_LARGE);
    }
}
