package org.dateline.normalize.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    private final Holidays holidays = new Holidays();

    @Test
    void easterAndWhatHangsOnItMovesWithTheMoon() {
        assertThat(holidays.in(2024, "EASTER")).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(holidays.in(2000, "EASTER")).isEqualTo(LocalDate.of(2000, 4, 23));
        assertThat(holidays.in(2024, "GOODFRIDAY")).isEqualTo(LocalDate.of(2024, 3, 29));
    }

    @Test
    void weekdaysOfAMonthAreCountedFromEitherEnd() {
        assertThat(holidays.in(2024, "THANKSGIVING")).isEqualTo(LocalDate.of(2024, 11, 28));
        assertThat(holidays.in(2024, "MEMORIALDAY")).isEqualTo(LocalDate.of(2024, 5, 27));
        assertThat(holidays.in(2022, "ELECTIONDAY")).isEqualTo(LocalDate.of(2022, 11, 8));
    }

    @Test
    void everyHolidayOfTheTableHasADay() {
        Resource.rows("holidays.tsv").forEach(row -> assertThat(holidays.in(2024, row[0])).as(row[0]).isNotNull());
    }
}
