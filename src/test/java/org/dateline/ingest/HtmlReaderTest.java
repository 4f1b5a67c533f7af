package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String P1 = "The ministers of both countries met in the harbour town on Friday, and they agreed to "
        + "open the border again, the government said in a statement that was published in the evening.";
    private static final String P2 = "Traders on both sides had asked for months that the crossing be opened, because the "
        + "way around the mountains takes two days, and fruit and fish do not last that long in summer.";
    private static final String P3 = "The border was closed in March after a quarrel over fishing rights, which a court in "
        + "the capital is to decide next year, and neither side has changed its mind since then.";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head>" + head + "</head><body><nav><a href=/>Home</a></nav>" + body
            + "<footer>All rights reserved.</footer></body></html>";
    }

    private static String article(String inside) {
        return "<article><h1>Border opens again</h1><div class=\"share-tools\"><p>Share this</p></div>" + inside
            + "</article>";
    }

    private static final String BODY = article("<p>" + P1 + "</p><p>" + P2 + "</p><figure><img src=a.jpg><figcaption>"
        + "The crossing on Friday. Photo: A. Writer</figcaption></figure><p>" + P3 + "</p>"
        + "<div class=newsletter><p>Sign up for our newsletter, which comes every morning and is free of charge for all."
        + "</p></div>");

    @Test
    void readsTheMainTextInParagraphs() {
        Article a = Reading.of("a.html", page("<title>Border opens again | Paper</title>", BODY)).only();
        assertThat(a.headline()).isEqualTo("Border opens again");
        assertThat(a.text().split("\n\n")).containsExactly(P1, P2, "The crossing on Friday. Photo: A. Writer", P3);
        assertThat(a.language()).isEqualTo("en");
        assertThat(a.textIsInput()).isFalse();
    }

    @Test
    void readsLinkedDataWithReferences() {
        String ld = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":["
            + "{\"@type\":\"WebPage\",\"@id\":\"#p\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Border &amp; fish\","
            + "\"datePublished\":\"2024-11-29T18:06:00+01:00\",\"author\":[{\"@id\":\"#a\"},{\"name\":\"C. D.\"}],"
            + "\"publisher\":{\"@id\":\"#o\"},\"mainEntityOfPage\":\"https://x.example/1\"},"
            + "{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"A. B.\"},{\"@id\":\"#o\",\"name\":\"Paper\"}]}</script>";
        Article a = Reading.of("a.html", page(ld, BODY)).only();
        assertThat(a.headline()).isEqualTo("Border & fish");
        assertThat(a.publishedAt().iso()).isEqualTo("2024-11-29T18:06:00+01:00");
        assertThat(a.byline()).isEqualTo("A. B., C. D.");
        assertThat(a.key().source()).isEqualTo("Paper");
        assertThat(a.key().id()).isEqualTo("https://x.example/1");
    }

    @Test
    void readsMetaElements() {
        String head = "<meta property=\"og:title\" content=\"Border opens\"><meta property=\"og:site_name\" content=Paper>"
            + "<meta property=\"article:published_time\" content=\"2024-11-29T18:06:00Z\">"
            + "<meta name=author content=\"By A. Writer\"><link rel=canonical href=\"https://x.example/2\">"
            + "<script type=\"application/ld+json\">{broken</script>";
        Article a = Reading.of("a.html", page(head, BODY)).only();
        assertThat(a.headline()).isEqualTo("Border opens");
        assertThat(a.key().source()).isEqualTo("Paper");
        assertThat(a.publishedAt().iso()).isEqualTo("2024-11-29T18:06:00Z");
        assertThat(a.byline()).isEqualTo("A. Writer");
        assertThat(a.url()).isEqualTo("https://x.example/2");
    }

    @Test
    void takesTheFirstDateThatCanBeRead() {
        String head = "<meta property=\"article:published_time\" content=\"soon\">";
        String body = BODY.replace("</h1>", "</h1><time datetime=\"2024-11-29\">yesterday</time>");
        assertThat(Reading.of("a.html", page(head, body)).only().publishedAt().iso()).isEqualTo("2024-11-29");
    }

    @Test
    void findsAnArticleThatIsCutIntoSections() {
        String cut = "<div class=s><div class=part><p>" + P1 + "</p><p>" + P2 + "</p></div></div><div class=ad></div>"
            + "<div class=t><section><div class=part><p>" + P3 + "</p><p>" + P1.replace("Friday", "Monday")
            + "</p><p>" + P2.replace("summer", "winter") + "</p></div></section></div>";
        Article a = Reading.of("a.html", page("", "<div id=story><h1>Border opens again</h1>" + cut + "</div>")).only();
        assertThat(a.text()).contains(P1, P2, P3, "Monday", "winter");
    }

    @Test
    void readsThePageInTheCharsetItDeclares() {
        String page = page("<meta charset=windows-1252>", BODY.replace("harbour town", "Hafenstadt Köln"));
        assertThat(Reading.of("a.html", page.getBytes(Charset.forName("windows-1252"))).only().text()).contains("Köln");
    }

    @Test
    void knowsAPageByItsContent() {
        assertThat(Reading.of("download", page("", BODY)).kept()).hasSize(1);
        assertThat(Reading.of("a.txt", page("", BODY)).only().headline()).isEqualTo("Border opens again");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(Reading.of("a.html", "<html><body></body></html>").reasons()).containsExactly(RejectReason.NO_TEXT);
    }
}
