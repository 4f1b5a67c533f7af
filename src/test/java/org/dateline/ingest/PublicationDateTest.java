package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.article.PublishedAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2024-11-29; 2024-11-29",
        "2024/11/29; 2024-11-29",
        "2024.11.29 18:06; 2024-11-29T18:06:00",
        "2024-11-29 18:06; 2024-11-29T18:06:00",
        "2024-11-29T18:06:00Z; 2024-11-29T18:06:00Z",
        "2024-11-29T18:06:00.123Z; 2024-11-29T18:06:00.123Z",
        "2024-11-29T18:06:00+0900; 2024-11-29T18:06:00+09:00",
        "2024-11-29T18:06:00-03:30; 2024-11-29T18:06:00-03:30",
        "2024-11-29 18:06:00 UTC; 2024-11-29T18:06:00Z",
        "20241129; 2024-11-29",
        "20241129180600; 2024-11-29T18:06:00",
        "20241129T180600Z; 2024-11-29T18:06:00Z",
        "1732903560; 2024-11-29T18:06:00Z",
        "1732903560000; 2024-11-29T18:06:00Z",
        "Fri, 29 Nov 2024 18:06:00 +0900; 2024-11-29T18:06:00+09:00",
        "Fri, 29 Nov 2024 18:06:00 GMT; 2024-11-29T18:06:00Z",
        "November 29, 2024 06:06pm; 2024-11-29T18:06:00",
        "November 29, 2024; 2024-11-29",
        "Nov. 29, 2024; 2024-11-29",
        "Nov 29, 2024, 6:06 PM ET; 2024-11-29T18:06:00-05:00",
        "Jul 4, 2024, 6:06 PM ET; 2024-07-04T18:06:00-04:00",
        "Nov 29, 2024, 6:06 p.m. EST; 2024-11-29T18:06:00-05:00",
        "Nov 29, 2024, 12:06 a.m. KST; 2024-11-29T00:06:00+09:00",
        "29 November 2024 | 18:06 GMT; 2024-11-29T18:06:00Z",
        "Friday 29 November 2024 18.06 GMT; 2024-11-29T18:06:00Z",
        "6:06 PM EST, Fri November 29, 2024; 2024-11-29T18:06:00-05:00",
        "Published: 2024-11-29 18:06; 2024-11-29T18:06:00",
        "Published on 29th of November, 2024 at 6pm; 2024-11-29T18:00:00",
        "29.11.2024, 18:06; 2024-11-29T18:06:00",
        "29/11/2024; 2024-11-29",
        "11/29/2024; 2024-11-29",
        "2024-11-29 18:06 GMT+9; 2024-11-29T18:06:00+09:00",
        "1806 GMT 29 November 2024; 2024-11-29T18:06:00Z",
        "NOVEMBER 29, 2024; 2024-11-29",
        "2024-11-29 09:00 IST; 2024-11-29T09:00:00",
    })
    void readsTheFormsThatNewsUses(String text, String iso) {
        assertThat(PublicationDate.parse(text).map(PublishedAt::iso)).contains(iso);
    }

    @Test
    void givesNoOffsetInTheHourThatComesTwice() {
        assertThat(PublicationDate.parse("Nov 3, 2024, 1:30 AM ET").orElseThrow().offset()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Friday", "November 2024", "2024-02-30", "2024-13-01", "02/03/2024", "tomorrow",
        "Leaders met on November 29, 2024", "0001-01-01", "9999-12-31", "2024-11-29 25:00", "November 29, 2024 and 30",
        "2024-11-29 2024-11-30", "123", "99999999999999999999", "18:06", "11.29", "Nov 29 Nov 30 2024",
        "2024-11-29T18:06:00+99:00", "13:00 am November 29, 2024"})
    void readsNothingElse(String text) {
        assertThat(PublicationDate.parse(text)).isEmpty();
    }

    @Test
    void neverFailsOnAnyText() {
        Random random = new Random(7);
        String alphabet = "0123456789:.-+/ TZapmNovNovember2024,GMT|h\u2212\u00e9";
        for (int n = 0; n < 50_000; n++) {
            StringBuilder b = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                b.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            PublicationDate.parse(b.toString()).ifPresent(p -> assertThat(p.date().getYear()).isBetween(1600, 2200));
        }
    }
}
