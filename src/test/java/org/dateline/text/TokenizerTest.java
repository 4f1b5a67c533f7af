package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Kim's envoys don't agree, they'll say  | Kim 's envoys do n't agree , they 'll say
        DON’T cannot gonna                     | DO N’T can not gon na
        Yang Moo-jin met Russian-led troops    | Yang Moo-jin met Russian-led troops
        U.S.-backed forces                     | U.S.-backed forces
        the U.S.'s plan                        | the U.S. 's plan
        at 10:30 a.m. on Nov. 29, 2024         | at 10:30 a.m. on Nov. 29 , 2024
        Gen. J.P. Ortiz Jr. paid $1,000.50     | Gen. J.P. Ortiz Jr. paid $ 1,000.50
        up 5% to US$3.5 billion                | up 5 % to US$ 3.5 billion
        ~(see "that")~                         | ( see " that " )
        ``Go,'' he said                        | `` Go , '' he said
        ‘no’ “yes” «oui»                       | ‘ no ’ “ yes ” « oui »
        wait... no -- yes – so—then            | wait ... no -- yes – so — then
        mail a.b@news.example.org, now         | mail a.b@news.example.org , now
        ~see https://example.org/a?b=c.~       | see https://example.org/a?b=c .
        ~at example.com/x, or www.example.org)~ | at example.com/x , or www.example.org )
        AT&T and 1/2 of 1986/87                | AT&T and 1/2 of 1986/87
        talks.The end                          | talks . The end
        in No. 5, but no. Yes                  | in No. 5 , but no . Yes
        the '90s and -5 degrees                | the '90s and -5 degrees
        O'Neill, D'Souza, o'clock              | O'Neill , D'Souza , o'clock
        @un: #peace 👩‍👩‍👧 🇰🇷                    | @un : #peace 👩‍👩‍👧 🇰🇷
        and/or 3-2                             | and / or 3-2
        he has a Ph.D. in law                  | he has a Ph.D. in law
        """)
    void textIsCutIntoTokens(String text, String tokens) {
        assertThat(String.join(" ", Articles.tokens(text))).isEqualTo(tokens);
    }

    @Test
    void tokensOfRandomTextAreOrderedExactAndCoverAllButWhiteSpace() {
        Random random = new Random(7);
        String often = " \n\r\t.,'’\"-–:/@#$%&()!?_\u00A0\u200D\uFE0F\u0301\u05D0\u0627aAbBzZ019";
        for (int round = 0; round < 3000; round++) {
            StringBuilder b = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                switch (random.nextInt(8)) {
                    case 0 -> b.append((char) random.nextInt(0x10000));
                    case 1 -> b.appendCodePoint(0x1F300 + random.nextInt(0x400));
                    case 2 -> b.append((char) (0xD800 + random.nextInt(0x800)));
                    case 3 -> b.append(new String[] {"U.S.", "www.", "a@b.c", "http://", "Nov.", "'s", "By A B\n",
                        "SEOUL (AP) -- "}[random.nextInt(8)]);
                    default -> b.append(often.charAt(random.nextInt(often.length())));
                }
            }
            check(Articles.document(random.nextBoolean() ? "" : b.substring(b.length() / 2), b.toString()));
        }
    }

    private static void check(Document d) {
        int at = 0;
        for (int i = 0; i < d.size(); i++) {
            assertThat(d.start(i)).isGreaterThanOrEqualTo(at);
            assertThat(d.end(i)).isGreaterThan(d.start(i));
            assertOnlySpace(d.text(), at, d.start(i));
            assertThat(d.token(i)).isEqualTo(d.text().substring(d.start(i), d.end(i)));
            assertThat(d.text(d.span(i, i + 1))).isEqualTo(d.token(i));
            assertThat(d.lower(i)).isEqualTo(d.token(i).toLowerCase(Locale.ROOT));
            assertThat(d.tag(i)).isNotEmpty();
            assertThat(d.lemma(i)).isNotEmpty();
            at = d.end(i);
        }
        assertOnlySpace(d.text(), at, d.text().length());
        int token = 0;
        for (Sentence s : d.sentences()) {
            assertThat(s.firstToken()).isEqualTo(token);
            assertThat(s.endToken()).isGreaterThan(token);
            assertThat(s.span()).isEqualTo(d.span(s.firstToken(), s.endToken()));
            assertThat(d.parse(s).head()).hasSize(s.length());
            token = s.endToken();
        }
        assertThat(token).isEqualTo(d.size());
    }

    private static void assertOnlySpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            assertThat(Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || c == '\u200B' || c == '\uFEFF').as("character %x", (int) c).isTrue();
        }
    }

    @Test
    void longHostileRunsAreCutInOnePass() {
        for (String unit : new String[] {"a.", "a@", "a-", "'s", "1,", "aa.bb.", "(", "By ", "U.S.", "http:/", "\u0301",
            "A, ", "\"'", "Nov. ", "AP ", "FILE - "}) {
            String text = unit.repeat(8_000);
            Document d = Articles.document(text);
            assertThat(d.size()).isPositive();
            assertThat(d.end(d.size() - 1)).isEqualTo(text.stripTrailing().length());
        }
    }
}
