package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.RejectReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String WESTERN = "Der Außenminister Müller traf am Freitag in München seine französische "
        + "Kollegin Hélène Lefèvre. Beide Länder wollen die Grenzkontrollen verlängern, erklärte ein Sprecher. Die "
        + "Gespräche würden im Frühjahr fortgesetzt, hieß es in der Erklärung, die später veröffentlicht wurde.";
    private static final String CHINESE = "外交部长星期五在北京会见了来访的代表团。双方讨论了贸易和边境安全问题，并同意明年春天继续会谈。"
        + "发言人在新闻发布会上说，两国关系正在稳步发展，有关部门将尽快落实已经达成的协议。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void findsTheCharsetOfWesternText(String charset) throws InputFault {
        assertThat(Decoding.text(WESTERN.getBytes(Charset.forName(charset)))).isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
    void findsTheCharsetOfChineseText(String charset) throws InputFault {
        String text = charset.equals("Big5") ? "外交部長星期五在北京會見了來訪的代表團雙方討論了貿易和邊境安全問題並同意明年春天繼續會談" : CHINESE;
        assertThat(Decoding.text(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesAByteOrderMark(String charset) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("\ufeff".getBytes(Charset.forName(charset)));
        bytes.write(CHINESE.getBytes(Charset.forName(charset)));
        assertThat(Decoding.text(bytes.toByteArray())).isEqualTo(CHINESE);
    }

    @Test
    void believesWhatAPageDeclares() throws InputFault {
        for (String[] c : List.of(new String[] {"GB18030", CHINESE}, new String[] {"windows-1252", WESTERN},
                new String[] {"iso-8859-2", "Premier Šimečková spotkała się z ministrem Wałęsą"},
                new String[] {"Shift_JIS", "外相は金曜日に東京で会談した"}, new String[] {"UTF-8", CHINESE})) {
            String page = "<html><head><meta charset=\"" + c[0] + "\"></head><body>" + c[1] + "</body></html>";
            assertThat(Decoding.page(page.getBytes(Charset.forName(c[0])))).isEqualTo(page);
        }
    }

    @Test
    void readsUtf8ThatIsDeclaredAsLatin1() throws InputFault {
        String page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"><p>Müller";
        assertThat(Decoding.page(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void refusesDamagedUtf8WithTheOffsetOfTheFirstBadByte() {
        byte[] bytes = "Müller traf Lefèvre, wie der Außenminister sagte.".getBytes(StandardCharsets.UTF_8);
        int at = 20;
        bytes[at] = (byte) 0xff;
        assertThatThrownBy(() -> Decoding.text(bytes)).isInstanceOfSatisfying(InputFault.class, f -> {
            assertThat(f.reason()).isEqualTo(RejectReason.BAD_ENCODING);
            assertThat(f.of("a", 0).ref().byteOffset()).isEqualTo(at);
        });
    }

    @Test
    void refusesOverlongFormsAndSurrogatesInUtf8() {
        for (int[] bad : new int[][] {{0xc0, 0x80}, {0xe0, 0x80, 0xaf}, {0xed, 0xa0, 0x80}, {0xf4, 0x90, 0x80, 0x80}}) {
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            b.writeBytes("plain ".getBytes(StandardCharsets.US_ASCII));
            for (int v : bad) {
                b.write(v);
            }
            assertThat(Utf8.malformed(b.toByteArray(), 0, b.size())).isEqualTo(6);
        }
    }

    @Test
    void agreesWithTheJdkOnEveryCharacter() {
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp += cp < 0x3000 ? 1 : 97) {
            if (cp < Character.MIN_SURROGATE || cp > Character.MAX_SURROGATE) {
                byte[] b = Character.toString(cp).getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.malformed(b, 0, b.length)).as("U+%x", cp).isEqualTo(-1);
                if (b.length > 1) {
                    assertThat(Utf8.malformed(b, 0, b.length - 1)).as("cut U+%x", cp).isEqualTo(0);
                }
            }
        }
    }

    @Test
    void readsOneArticleInTwelveEncodingsAsTheSame() {
        String text = "Müller meets Lefèvre in Köln\n2024-11-29\n\nKÖLN (Wire) -- Foreign Minister Jörg Müller met his "
            + "French counterpart, Hélène Lefèvre, in Köln on Friday.\n\nBoth ministers said that the café where they ate "
            + "was “très agréable” – and that they would go there again in spring, on the way to Zürich.\n";
        Article expected = Reading.of("a.txt", text).only();
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
            assertThat(Reading.of("a.txt", text.getBytes(Charset.forName(charset))).only()).as(charset)
                .isEqualTo(expected);
        }
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertThat(Reading.of("a.txt", ("\ufeff" + text).getBytes(Charset.forName(charset))).only()).as(charset)
                .isEqualTo(expected);
        }
        for (String charset : List.of("GB18030", "windows-1252", "UTF-8")) {
            String page = "<html><head><meta charset=\"" + charset + "\"><title>" + expected.headline()
                + "</title></head><body><article><p>" + expected.text().replace("\n\n", "</p><p>")
                + "</p></article></body></html>";
            assertThat(Reading.of("a.html", page.getBytes(Charset.forName(charset))).only().text()).as(charset)
                .isEqualTo(expected.text());
        }
    }
}
