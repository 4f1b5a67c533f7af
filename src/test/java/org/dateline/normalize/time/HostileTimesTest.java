package org.dateline.normalize.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Document;
import org.junit.jupiter.api.Test;

/** Texts made to break the engine: they must come to an end, and what comes out must be well formed. */
class HostileTimesTest {
    private static final TimeNormalizer NORMALIZER = new TimeNormalizer();
    private static final String[] PIECES = {"last", "this", "next", "the", "a", "two", "twenty", "hundred", "million", "and", "half",
        "days", "week", "year", "years", "ago", "later", "earlier", "before", "of", "in", "to", "-", ",", ".", "/", ":", "'", "s", "May",
        "March", "Nov.", "31", "30", "29", "1999", "2024", "0000", "99", "12", "20241131", "999999999", "Friday", "Sunday", "night",
        "morning", "noon", "a.m.", "p.m.", "GMT", "first", "second", "third", "31st", "99th", "quarter", "half", "fiscal", "early",
        "late", "mid", "end", "of", "the", "now", "century", "BC", "A.D.", "every", "per", "more", "than", "at", "least", "about",
        "some", "several", "Christmas", "Easter", "summer", "weekend", "yesterday", "today", "from", "between", "o'clock", "$", "%",
        "1/2", "2.5", "decades", "nineties", "nineteen", "ninety-six", "Feb.", "30", "until", "will", "met", "tonight", "Q3"};

    @Test
    void nearMissesOfFiftyThousandCharactersComeToAnEnd() {
        for (String piece : List.of("1", "last ", "1,", "1/", "1-", "nineteen ", "hundred ", "a half ", "the year ", "Nov. ",
            "two and a half ", "12:", "early ", "more than ", "Monday, ", "1999-", "the end of ", "days ", "'")) {
            Document d = Texts.document(piece.repeat(50_000 / piece.length()), "2024-11-29");
            List<Timex> found = NORMALIZER.normalize(d);
            assertThat(found.size()).as(piece).isLessThanOrEqualTo(d.text().length());
        }
    }

    @Test
    void anyMixOfTimeWordsGivesWellFormedExpressions() {
        Random random = new Random(20241129);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Document d = Texts.document(text.toString(), round % 3 == 0 ? "" : "2024-11-29");
            int end = 0;
            for (Timex t : NORMALIZER.normalize(d)) {
                assertThat(t.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                end = t.span().end();
                assertThat(t.days().from() == null || !t.days().from().isAfter(t.days().to())).as(text.toString()).isTrue();
                if (t.value() != null) {
                    assertThat(t.value()).as(text.toString()).matches(pattern(t.type()));
                }
            }
        }
    }

    private static String pattern(TimexType type) {
        String date = "(BC)?[0-9X]{2,4}(-(\\d\\d|XX|W\\d\\d(-WE)?|Q\\d|H\\d|SP|SU|FA|WI)(-\\d\\d)?)?(/\\d{4})?";
        String length = "P[0-9.XYMWDEQCLTHS]+";
        return switch (type) {
            case DATE -> date + "|PAST_REF|PRESENT_REF|FUTURE_REF";
            case TIME -> date + "T(\\d\\d:\\d\\d|MO|AF|EV|NI|MI)";
            case DURATION -> length;
            case SET -> length + "|XXXX(-WXX-\\d|-XX-XX|-\\d\\d|-SP|-SU|-FA|-WI)(T(MO|AF|EV|NI|MI))?";
        };
    }
}
