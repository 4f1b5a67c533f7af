package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.Article;
import org.dateline.article.ArticleStatus;
import org.dateline.article.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReaderTest {
    @Test
    void readsTheContractForm() {
        Article a = Reading.of("a.jsonl", "{\"id\":\"7\",\"title\":\"Talks end\",\"text\":\"Talks ended.\",\"date\":"
            + "\"2024-11-29\",\"source\":\"Wire\"}\n").only();
        assertThat(a.key().id()).isEqualTo("7");
        assertThat(a.key().source()).isEqualTo("Wire");
        assertThat(a.headline()).isEqualTo("Talks end");
        assertThat(a.text()).isEqualTo("Talks ended.");
        assertThat(a.publishedAt().iso()).isEqualTo("2024-11-29");
        assertThat(a.textIsInput()).isTrue();
        assertThat(a.status()).isEqualTo(ArticleStatus.USABLE);
    }

    @Test
    void takesMissingAndNullFieldsAsUnknown() {
        Article a = Reading.of("a.jsonl", "{\"id\":7,\"title\":null,\"text\":\"Talks ended.\",\"date\":null}").only();
        assertThat(a.key().id()).isEqualTo("7");
        assertThat(a.headline()).isEmpty();
        assertThat(a.publishedAt()).isNull();
        assertThat(a.key().source()).isEmpty();
    }

    @Test
    void readsTheFormsOfNewsInterfaces() {
        Reading newsApi = Reading.of("a.json", """
            {"status":"ok","totalResults":2,"articles":[
              {"source":{"id":null,"name":"Wire"},"author":"A. Writer","title":"One","description":"Short.",
               "url":"https://x.example/1","publishedAt":"2024-11-29T18:06:00Z","content":"Long text one."},
              {"source":{"id":null,"name":"Wire"},"title":"Two","description":"Only short.","content":null,
               "url":"https://x.example/2","publishedAt":"2024-11-29T18:07:00Z"}]}
            """);
        assertThat(newsApi.rejected()).isEmpty();
        assertThat(newsApi.kept()).extracting(Article::text).containsExactly("Long text one.", "Only short.");
        assertThat(newsApi.kept().get(0).byline()).isEqualTo("A. Writer");
        assertThat(newsApi.kept().get(1).key().id()).isEqualTo("https://x.example/2");

        Article guardian = Reading.of("g.json", """
            {"response":{"status":"ok","results":[{"id":"world/1","webTitle":"Head","webUrl":"https://x.example/g",
             "webPublicationDate":"2024-11-29T18:06:00Z","fields":{"bodyText":"Body.","byline":"A. Writer"}}]}}
            """).only();
        assertThat(guardian.headline()).isEqualTo("Head");
        assertThat(guardian.text()).isEqualTo("Body.");

        Article nyt = Reading.of("n.json", """
            {"response":{"docs":[{"_id":"nyt://1","headline":{"main":"Head","kicker":null},"pub_date":
             "2024-11-29T18:06:00+0000","lead_paragraph":"Lead.","byline":{"original":"By A. Writer"},
             "source":"Paper","web_url":"https://x.example/n"}]}}
            """).only();
        assertThat(nyt.headline()).isEqualTo("Head");
        assertThat(nyt.byline()).isEqualTo("By A. Writer");
        assertThat(nyt.key().source()).isEqualTo("Paper");

        Article registry = Reading.of("e.json", """
            {"articles":{"page":1,"results":[{"uri":"88","lang":"eng","date":"2024-11-29","dateTime":
             "2024-11-29T18:06:00Z","url":"https://x.example/e","title":"Head","body":"Body.",
             "source":{"uri":"x.example","title":"X"}, "authors":[{"name":"A. B."},{"name":"C. D."}]}],"count":1}}
            """).only();
        assertThat(registry.key().source()).isEqualTo("X");
        assertThat(registry.byline()).isEqualTo("A. B., C. D.");
        assertThat(registry.language()).isEqualTo("eng");
    }

    @Test
    void readsNinjsAndItsKill() {
        Article a = Reading.of("a.jsonl", """
            {"uri":"urn:1","pubstatus":"canceled","versioncreated":"2024-11-29T18:06:00Z","headline":"Head"}
            """).only();
        assertThat(a.status()).isEqualTo(ArticleStatus.KILLED);
        assertThat(a.key().id()).isEqualTo("urn:1");
        Article b = Reading.of("a.jsonl", "{\"uri\":\"urn:1\",\"pubstatus\":\"canceled\"}").only();
        assertThat(b.status()).isEqualTo(ArticleStatus.KILLED);
    }

    @Test
    void readsLinkedDataAndHtmlValues() {
        Article a = Reading.of("a.json", """
            {"@context":"https://schema.org","@type":"NewsArticle","headline":"Head","articleBody":"Body.",
             "datePublished":"2024-11-29","author":[{"@type":"Person","name":"A. Writer"}],
             "publisher":{"name":"Paper"}}
            """).only();
        assertThat(a.text()).isEqualTo("Body.");
        assertThat(a.byline()).isEqualTo("A. Writer");
        assertThat(Reading.of("a.jsonl", "{\"id\":\"1\",\"body\":[\"One.\",\"Two.\"]}").only().text())
            .isEqualTo("One.\n\nTwo.");
        Article b = Reading.of("b.jsonl",
            "{\"id\":\"1\",\"title\":{\"rendered\":\"Head\"},\"content\":{\"rendered\":\"<p>One.</p><p>T &amp; w</p>\"}}")
            .only();
        assertThat(b.text()).isEqualTo("One.\n\nT & w");
        assertThat(b.textIsInput()).isFalse();
    }

    @Test
    void tellsRecordAndByteOfEachArticle() {
        String lines = "{\"id\":\"a\",\"text\":\"Füße\"}\n\nnonsense\r\n{\"id\":\"b\",\"text\":\"y\"}";
        Reading r = Reading.of("a.jsonl", lines);
        assertThat(r.kept()).extracting(a -> a.ref().record()).containsExactly(0L, 2L);
        assertThat(r.kept().get(1).ref().byteOffset())
            .isEqualTo(lines.substring(0, lines.lastIndexOf('{')).getBytes(StandardCharsets.UTF_8).length);
        assertThat(r.reasons()).containsExactly(RejectReason.BAD_JSON);
        assertThat(r.rejected().get(0).ref().record()).isEqualTo(1);
        Reading array = Reading.of("a.json", " [ {\"id\":\"a\",\"text\":\"x\"} , {\"id\":\"b\",\"text\":\"y\"} ]");
        assertThat(array.kept()).extracting(a -> a.ref().byteOffset()).containsExactly(3L, 27L);
    }

    @Test
    void keepsTextAsItStands() {
        assertThat(Reading.of("a.jsonl", "{\"id\":\"1\",\"title\":\" T \",\"text\":\"x\"}").only().headline())
            .isEqualTo(" T ");
        Article a = Reading.of("a.jsonl", "{\"id\":\"1\",\"text\":\" \\u0000\\r\\n\\ud800 x \\ud83d\\ude00\"}").only();
        assertThat(a.text()).isEqualTo(" \0\r\n\ud800 x \ud83d\ude00");
    }

    @Test
    void refusesOnlyTheRecordThatIsWrong() {
        String good = "{\"id\":\"%d\",\"text\":\"x\"}\n";
        StringBuilder b = new StringBuilder();
        String[] bad = {"{\"id\":\"1\",\"id\":\"2\",\"text\":\"x\"}", "{\"text\":NaN}", "{\"text\":\"x\"} trailing",
            "[1]", "\"x\"", "{\"n\":" + "1".repeat(2000) + ",\"text\":\"x\"}",
            "{\"a\":" + "[".repeat(100) + "]".repeat(100) + ",\"text\":\"x\"}", "{\"text\":\"x\",\"date\":\"someday\"}",
            "{\"text\":\"\"}", "{\"text\":\"\u0001\"}", "{\"text\":\"x\""};
        for (int i = 0; i < bad.length; i++) {
            b.append(String.format(java.util.Locale.ROOT, good, i)).append(bad[i]).append('\n');
        }
        b.append("{\"id\":\"last\",\"text\":\"x\"}");
        Reading r = Reading.of("a.jsonl", b.toString());
        assertThat(r.kept()).hasSize(bad.length + 1);
        assertThat(r.reasons()).containsExactly(RejectReason.BAD_JSON, RejectReason.BAD_JSON, RejectReason.BAD_JSON,
            RejectReason.BAD_JSON, RejectReason.BAD_JSON, RejectReason.TOO_LARGE, RejectReason.TOO_DEEP,
            RejectReason.BAD_DATE, RejectReason.NO_TEXT, RejectReason.BAD_JSON, RejectReason.BAD_JSON);
    }

    @Test
    void skipsALineAboveTheLimitAndGoesOn() {
        String huge = "{\"id\":\"h\",\"text\":\"" + "x".repeat(5000) + "\"}";
        Reading r = Reading.of(new Articles(Reading.small(), JsonFields.standard()), "a.jsonl",
            (huge + "\n{\"id\":\"b\",\"text\":\"y\"}\n").getBytes(StandardCharsets.UTF_8));
        assertThat(r.reasons()).containsExactly(RejectReason.TOO_LARGE);
        assertThat(r.kept()).extracting(a -> a.key().id()).containsExactly("b");
        Reading array = Reading.of(new Articles(Reading.small(), JsonFields.standard()), "a.json",
            ("[" + huge + ",{\"id\":\"b\",\"text\":\"y\"}]").getBytes(StandardCharsets.UTF_8));
        assertThat(array.reasons()).containsExactly(RejectReason.TOO_LARGE);
        assertThat(array.kept()).extracting(a -> a.key().id()).containsExactly("b");
    }

    @Test
    void keepsTheArticlesBeforeTheFaultOfADocument() {
        Reading r = Reading.of("a.json", "[{\"id\":\"a\",\"text\":\"x\"},{\"id\":\"b\",\"text\":\"y");
        assertThat(r.kept()).hasSize(1);
        assertThat(r.reasons()).containsExactly(RejectReason.BAD_JSON);
        assertThat(Reading.of("a.json", "[\"x\"]").reasons()).containsExactly(RejectReason.BAD_JSON);
        assertThat(Reading.of("a.json", "{]").reasons()).containsExactly(RejectReason.BAD_JSON);
        assertThat(Reading.of("a.json", "{\"articles\":[]}")).isEqualTo(new Reading(java.util.List.of(),
            java.util.List.of()));
    }

    @Test
    void readsAPrettyPrintedArticleAndLinesInADocument() {
        assertThat(Reading.of("a.json", "{\n \"id\": \"a\",\n \"text\": \"x [\\\"] }\"\n}\n").only().text())
            .isEqualTo("x [\"] }");
        assertThat(Reading.of("a.json", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n").kept()).hasSize(2);
        Reading broken = Reading.of("a.json",
            "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\n{\"id\":\"c\",\"text\":\"z\"}\n");
        assertThat(broken.kept()).hasSize(2);
        assertThat(broken.reasons()).containsExactly(RejectReason.BAD_JSON);
    }

    @Test
    void readsOtherUnicodeForms() {
        String line = "{\"id\":\"a\",\"text\":\"Füße 😀\"}\n";
        byte[] utf16 = ("\ufeff" + line.repeat(3000)).getBytes(StandardCharsets.UTF_16LE);
        Reading r = Reading.of("a.jsonl", utf16);
        assertThat(r.kept()).hasSize(3000).allMatch(a -> a.text().equals("Füße 😀") && a.ref().byteOffset() == -1);
        Reading marked = Reading.of("a.jsonl", "\ufeff" + line);
        assertThat(marked.only().ref().byteOffset()).isEqualTo(3);
    }

    @Test
    void refusesARecordOfBrokenUtf8WithItsOffset() {
        byte[] bytes = "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"?\"}\n".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.UTF_8).indexOf('?');
        bytes[at] = (byte) 0xe9;
        Reading r = Reading.of("a.jsonl", bytes);
        assertThat(r.kept()).hasSize(1);
        assertThat(r.reasons()).containsExactly(RejectReason.BAD_ENCODING);
        assertThat(r.rejected().get(0).ref().byteOffset()).isEqualTo(at);
    }

    @Test
    void usesTheTableOfTheCaller(@TempDir Path dir) throws Exception {
        Path table = Files.writeString(dir.resolve("fields.tsv"), "field\tpath\ntext\tcuerpo\nid\tclave\n");
        Article a = Reading.of(new Articles(InputLimits.defaults(), JsonFields.read(table)), "a.jsonl",
            "{\"clave\":\"9\",\"cuerpo\":\"Texto.\",\"text\":\"no\"}".getBytes(StandardCharsets.UTF_8)).only();
        assertThat(a.text()).isEqualTo("Texto.");
        assertThat(a.key().id()).isEqualTo("9");
    }

    @Test
    void namesAnArticleWithoutIdByItsAddressOrItsHeadlineAndDay() {
        assertThat(Reading.of("a.jsonl", "{\"url\":\"https://x.example/1\",\"text\":\"x\"}").only().key().id())
            .isEqualTo("https://x.example/1");
        String one = Reading.of("a.jsonl", "{\"title\":\"T\",\"date\":\"2024-11-29T01:00:00\",\"text\":\"x\"}").only()
            .key().id();
        String corrected = Reading.of("b.jsonl", "{\"title\":\"T\",\"date\":\"2024-11-29T09:00:00\",\"text\":\"y\"}")
            .only().key().id();
        String next = Reading.of("b.jsonl", "{\"title\":\"T\",\"date\":\"2024-11-30\",\"text\":\"y\"}").only().key().id();
        assertThat(one).startsWith("h:").isEqualTo(corrected).isNotEqualTo(next);
    }

    @Test
    void takesTheDayOfTheFolderWhenTheRecordNamesNone() {
        assertThat(Reading.of("2024-11-29/w/a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}").only().publishedAt().iso())
            .isEqualTo("2024-11-29");
        assertThat(Reading.of("2024-13-29/a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}").only().publishedAt()).isNull();
        assertThat(Reading.of("a.jsonl", "{\"id\":\"1\",\"text\":\"x\",\"date\":\"2024-11\"}").only().publishedAt()).isNull();
    }

    @Test
    void findsEveryRecordAndEveryFaultWhereverTheBufferEnds() {
        java.util.Random random = new java.util.Random(12);
        StringBuilder file = new StringBuilder();
        java.util.List<Long> good = new java.util.ArrayList<>();
        java.util.List<Long> bad = new java.util.ArrayList<>();
        int bytes = 0;
        for (int n = 0; n < 400; n++) {
            boolean broken = random.nextInt(20) == 0;
            String letters = (random.nextBoolean() ? "x" : "\u00e9").repeat(random.nextInt(3000));
            String line = "{\"id\":\"" + n + "\",\"text\":\"t" + letters + (broken ? "" : "\"}");
            (broken ? bad : good).add((long) bytes);
            String end = random.nextBoolean() ? "\n" : "\r\n\n";
            file.append(line).append(end);
            bytes += line.getBytes(StandardCharsets.UTF_8).length + end.length();
        }
        Reading r = Reading.of("a.jsonl", file.toString());
        assertThat(r.kept()).extracting(a -> a.ref().byteOffset()).isEqualTo(good);
        assertThat(r.rejected()).extracting(x -> x.ref().byteOffset()).isEqualTo(bad);
        assertThat(bad).hasSizeGreaterThan(5);
    }
}
