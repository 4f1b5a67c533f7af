package org.dateline.normalize.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;
import org.junit.jupiter.api.Test;

class TimeNormalizerTest {
    private static final TimeNormalizer NORMALIZER = new TimeNormalizer();

    private static List<String> values(String text, String day) {
        Document d = Texts.document(text, day);
        return Texts.show(d, NORMALIZER.normalize(d));
    }

    @Test
    void theTenseOfTheClauseChoosesTheWeekday() {
        assertThat(values("The ministers met on Monday in Bonn.", "2024-11-27")).containsExactly("Monday=2024-11-25");
        assertThat(values("The ministers will meet on Monday in Bonn.", "2024-11-27")).containsExactly("Monday=2024-12-02");
        assertThat(values("The ministers are to meet on Monday in Bonn.", "2024-11-27")).containsExactly("Monday=2024-12-02");
        assertThat(values("The vote, scheduled for Monday, was called off.", "2024-11-27")).containsExactly("Monday=2024-12-02");
        assertThat(values("He said Monday that the bank would close.", "2024-11-27")).containsExactly("Monday=2024-11-25");
        assertThat(values("The deadline is Monday.", "2024-11-27")).containsExactly("Monday=2024-12-02");
    }

    @Test
    void aWeekdayOfThePublicationDayIsThatDay() {
        assertThat(values("The ministers met on Friday.", "2024-11-29")).containsExactly("Friday=2024-11-29");
        assertThat(values("The ministers will meet on Friday.", "2024-11-29")).containsExactly("Friday=2024-11-29");
    }

    @Test
    void aMonthWithoutYearFollowsTheTense() {
        assertThat(values("They signed the pact in March.", "2024-11-29")).containsExactly("March=2024-03");
        assertThat(values("They will sign the pact in March.", "2024-11-29")).containsExactly("March=2025-03");
        assertThat(values("They signed the pact in December.", "2024-01-02")).containsExactly("December=2023-12");
    }

    @Test
    void unitsCountAcrossTheEndsOfWeekAndYear() {
        assertThat(values("Earlier this month he left.", "2024-11-02")).containsExactly("Earlier this month=2024-11");
        assertThat(values("Last week he left; next week he returns.", "2024-12-31"))
            .containsExactly("Last week=2024-W52", "next week=2025-W02");
        assertThat(values("He left last month.", "2025-01-31")).containsExactly("last month=2024-12");
        assertThat(values("He left the day before yesterday.", "2024-03-01")).containsExactly("the day before yesterday=2024-02-28");
    }

    @Test
    void withoutPublicationNothingRelativeIsResolved() {
        assertThat(values("He left on Friday, in June, on June 4, yesterday, two days ago and last year.", ""))
            .containsExactly("Friday=null", "June=XXXX-06", "June 4=XXXX-06-04", "yesterday=null", "two days ago=null",
                "last year=null");
        Document d = Texts.document("He left last week.", "");
        assertThat(NORMALIZER.normalize(d).get(0).days()).isEqualTo(DayRange.UNKNOWN);
    }

    @Test
    void withoutPublicationTheStoryStillCountsFromItsOwnDates() {
        assertThat(values("He came on Oct. 3, 2013 and left two days later. He is now in Rome.", ""))
            .containsExactly("Oct. 3, 2013=2013-10-03", "two days later=2013-10-05", "now=PRESENT_REF");
    }

    @Test
    void theStoryMovesToThePast() {
        assertThat(values("On Oct. 3, 2011, he was arrested. The next day he was freed. On Nov. 12 he fled.", "2024-11-29"))
            .containsExactly("Oct. 3, 2011=2011-10-03", "The next day=2011-10-04", "Nov. 12=2011-11-12");
    }

    @Test
    void aYearThatIsOnlyComparedWithDoesNotMoveTheStory() {
        assertThat(values("Profit rose from a year ago. Two days later the firm was sold.", "2024-11-29"))
            .containsExactly("a year ago=2023", "Two days later=2024-12-01");
    }

    @Test
    void theDatelineIsTheReportersToday() {
        assertThat(values("SEOUL, Nov. 28 (Reuters) - The army fired two missiles today, it said.", "2024-11-29"))
            .containsExactly("Nov. 28=2024-11-28", "today=2024-11-28");
    }

    @Test
    void everyDateTellsItsDaysPrecisionAndBasis() {
        assertThat(days("It began on Nov. 3, 2024.")).isEqualTo(range("2024-11-03", "2024-11-03", DatePrecision.DAY, DateBasis.EXPLICIT));
        assertThat(days("It began on Monday.")).isEqualTo(range("2024-11-25", "2024-11-25", DatePrecision.DAY, DateBasis.WEEKDAY));
        assertThat(days("It began this October.")).isEqualTo(range("2024-10-01", "2024-10-31", DatePrecision.MONTH, DateBasis.RELATIVE));
        assertThat(days("It began last week.")).isEqualTo(range("2024-11-18", "2024-11-24", DatePrecision.WEEK, DateBasis.RELATIVE));
        assertThat(days("It began last weekend.")).isEqualTo(range("2024-11-23", "2024-11-24", DatePrecision.RANGE, DateBasis.RELATIVE));
        assertThat(days("It began in the 1990s.")).isEqualTo(range("1990-01-01", "1999-12-31", DatePrecision.DECADE, DateBasis.EXPLICIT));
        assertThat(days("It began in the second quarter of 2023."))
            .isEqualTo(range("2023-04-01", "2023-06-30", DatePrecision.QUARTER, DateBasis.EXPLICIT));
        assertThat(days("It began in the winter of 2012."))
            .isEqualTo(range("2012-12-01", "2013-02-28", DatePrecision.SEASON, DateBasis.EXPLICIT));
        assertThat(days("It took two years.")).isEqualTo(DayRange.UNKNOWN);
    }

    private static DayRange days(String text) {
        return NORMALIZER.normalize(Texts.document(text, "2024-11-29")).get(0).days();
    }

    private static DayRange range(String from, String to, DatePrecision precision, DateBasis basis) {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(to), precision, basis);
    }

    @Test
    void numbersThatOnlyLookLikeDatesAreNone() {
        assertThat(values("In 1,996 cases flight 587 cost $1990, the score was 3-2, and 555-1990 was dialled.", "2024-11-29")).isEmpty();
        assertThat(values("He may march second and fall, the Sunday Times wrote of 1500 soldiers in room 1990.", "2024-11-29")).isEmpty();
        assertThat(values("April Smith and June Carter sang; 30 February and 31.11.2023 do not exist.", "2024-11-29")).isEmpty();
    }

    @Test
    void modifiersStandBesideTheValue() {
        Document d = Texts.document("In late 2023, for nearly two hours and for at least three days, and around Nov. 1.", "2024-11-29");
        assertThat(NORMALIZER.normalize(d)).extracting(Timex::mod).containsExactly("END", "LESS_THAN", "EQUAL_OR_MORE", "APPROX");
    }

    @Test
    void clocksTakeTheDayTheyStandWith() {
        assertThat(values("It began at 10:30 a.m. EST on Monday and ended Tuesday at noon.", "2024-11-27"))
            .containsExactly("10:30 a.m. EST=2024-11-25T10:30", "Monday=2024-11-25", "Tuesday=2024-11-26", "noon=2024-11-26T12:00");
        assertThat(values("It began at 25:70 and at 13 p.m. in Bonn.", "2024-11-27")).isEmpty();
    }

    @Test
    void theHeadlineHasItsOwnPlaceInTheText() {
        Document d = Texts.document("Talks were held on Friday", "They were held on Friday in Bonn.", "2024-11-29");
        assertThat(NORMALIZER.normalize(d)).extracting(t -> d.text(t.span())).containsExactly("Friday", "Friday");
        assertThat(NORMALIZER.normalize(d).get(0).span().end()).isLessThan(d.bodyStart());
    }

    @Test
    void infinitivesFollowTheVerbTheyHangOn() {
        assertThat(values("Shares fell to close at 12 dollars on Monday.", "2024-11-27")).containsExactly("Monday=2024-11-25");
        assertThat(values("The ministers agreed to meet in Bonn on Monday.", "2024-11-27")).containsExactly("Monday=2024-12-02");
        assertThat(values("The court gave the firm until Monday to pay.", "2024-11-27")).containsExactly("Monday=2024-12-02");
    }

    @Test
    void sportsTimesAndMatchHalvesAreNoDates() {
        assertThat(values("She won in 2:09:30 after a goal in the second half of the quarter-final.", "2024-11-29")).isEmpty();
    }

    @Test
    void whatIsSoundInsideANonsenseMentionIsKept() {
        assertThat(values("They met at 13 p.m. Wednesday in Bonn.", "2024-11-29")).containsExactly("Wednesday=2024-11-27");
    }

    @Test
    void smallUnitsAreNotCountedFromAWideDate() {
        assertThat(values("In 2019 they met. The following day they left.", "2024-11-29"))
            .containsExactly("2019=2019", "The following day=null");
    }

    @Test
    void aDayFarAgainstTheTenseIsNotTaken() {
        assertThat(values("The fiscal year ended Jan. 31.", "2024-10-31")).containsExactly("The fiscal year=P1Y", "Jan. 31=2024-01-31");
        assertThat(values("They spoke of the Nov. 8 election.", "2016-07-31")).containsExactly("Nov. 8=2016-11-08");
        assertThat(values("Prices rose at the fastest pace since August 1980. Rates were held in May.", "2006-12-19"))
            .containsExactly("August 1980=1980-08", "May=2006-05");
    }

    @Test
    void theStartOfARangeTakesItsYearFromTheEnd() {
        assertThat(values("From January to October, exports were up by a fifth.", "2006-11-16"))
            .containsExactly("January=2006-01", "October=2006-10");
        assertThat(values("The siege lasted from November 20 to November 21, 1991.", "2005-12-12"))
            .containsExactly("November 20=1991-11-20", "November 21, 1991=1991-11-21");
        assertThat(values("The road was shut between November and February 2004.", "2006-06-01"))
            .containsExactly("November=2003-11", "February 2004=2004-02");
    }

    @Test
    void aClockInFrontOfItsDayTakesThatDay() {
        assertThat(values("He left on Saturday. The train stopped at 10:35 a.m. (0735 GMT) Thursday.", "2006-11-15"))
            .containsExactly("Saturday=2006-11-11", "10:35 a.m.=2006-11-09T10:35", "0735 GMT=2006-11-09T07:35", "Thursday=2006-11-09");
    }

    @Test
    void whatBelongsToAWeekdayIsOfTheDayTheStoryNamed() {
        assertThat(values("He will open the fair on Saturday. Guests came for Saturday's show, he said.", "2006-11-15"))
            .containsExactly("Saturday=2006-11-18", "Saturday=2006-11-18");
    }

    @Test
    void aVerbRightBehindDecidesForASecondClause() {
        assertThat(values("They held talks and on Saturday were scheduled to meet the king.", "2006-11-15"))
            .containsExactly("Saturday=2006-11-18");
        assertThat(values("They will hold talks and on Monday met the king.", "2006-11-15")).containsExactly("Monday=2006-11-13");
    }

    @Test
    void sinceAMonthCountsFromNowAgain() {
        assertThat(values("The record was set in July 1980. It was the sharpest rise since May.", "2006-12-19"))
            .containsExactly("July 1980=1980-07", "May=2006-05");
    }

    @Test
    void aDailyIsANewspaper() {
        assertThat(values("The bridge is closed, the daily said. He reads a weekly magazine.", "2006-12-19")).isEmpty();
    }
}
