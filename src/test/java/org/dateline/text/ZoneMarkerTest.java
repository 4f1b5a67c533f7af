package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneMarkerTest {
    private static final String STORY = "The envoys agreed on a new round of talks next month.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        SEOUL, Nov. 29 (Yonhap) --                | SEOUL            | Nov. 29          | Yonhap
        BEIJING, Oct. 5 (Xinhua) --               | BEIJING          | Oct. 5           | Xinhua
        WASHINGTON (AP) --                        | WASHINGTON       | -                | Associated Press
        LOS ANGELES, Feb 26 -                     | LOS ANGELES      | Feb 26           | -
        KYIV, Ukraine (AP) —                      | KYIV/Ukraine     | -                | Associated Press
        PARIS, March 3 (AFP) -                    | PARIS            | March 3          | Agence France-Presse
        Paris, March 3, 2011 (AFP) –              | Paris            | March 3, 2011    | Agence France-Presse
        NAIROBI, Kenya (AP) _                     | NAIROBI/Kenya    | -                | Associated Press
        NEW YORK, April 1 -                       | NEW YORK         | April 1          | -
        TOKYO/SEOUL, Nov 29 (Reuters) -           | TOKYO/SEOUL      | Nov 29           | Reuters
        MOSCOW. Nov 29 (Interfax) -               | MOSCOW           | Nov 29           | Interfax
        MOSCOW, November 29. /TASS/.              | MOSCOW           | November 29      | TASS
        BATON ROUGE, La. --                       | BATON ROUGE/La.  | -                | -
        PORT-AU-PRINCE, Haiti —                   | PORT-AU-PRINCE/Haiti | -            | -
        NEW DELHI:                                | NEW DELHI        | -                | -
        Rio de Janeiro (EFE).-                    | Rio de Janeiro   | -                | EFE
        (Reuters) -                               | -                | -                | Reuters
        TEHRAN, 12 May (The Daily Post) --        | TEHRAN           | 12 May           | -
        THE HAGUE, the Netherlands, Jan. 3 --     | THE HAGUE/Netherlands | Jan. 3      | -
        OSLO, Norway (AP)                         | OSLO/Norway      | -                | Associated Press
        Goose Bay —                               | Goose Bay        | -                | -
        """)
    void datelinesStandAlone(String dateline, String places, String date, String agency) {
        Document d = Articles.document("Talks go on", dateline + " " + STORY);
        Layout l = d.layout();
        assertThat(Articles.zones(d)).containsExactly("HEADLINE: Talks go on", "DATELINE: " + dateline, "BODY: " + STORY);
        assertThat(String.join("/", l.datelinePlaces().stream().map(d::text).toList())).isEqualTo(places == null ? "" : places);
        assertThat(l.datelineDate() == null ? null : d.text(l.datelineDate())).isEqualTo(date);
        assertThat(l.agencyName()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE - The envoys agreed.", "Paris, which hosted the talks, was calm.", "NATO said it would wait.",
        "The talks - the first in years - went well.", "U.N. envoys met in Bern (see map) - again.",
        "Anna Lind (42) - a doctor - spoke."})
    void sentencesAreNoDatelines(String sentence) {
        Document d = Articles.document("Talks go on", sentence + "\n\n" + STORY);
        assertThat(d.layout().dateline()).isNull();
    }

    @Test
    void datelineOnALineOfItsOwnNeedsNoDash() {
        Document d = Articles.document("Talks go on\nBERN 1996-08-22\n" + STORY);
        assertThat(Articles.zones(d)).containsExactly("HEADLINE: Talks go on", "DATELINE: BERN 1996-08-22", "BODY: " + STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIAMI _", "BERN", "ALBANY, N.Y."})
    void datelineMayBeTheLineBeforeTheStory(String line) {
        Document d = Articles.document("Talks go on", line + "\n\n" + STORY);
        assertThat(Articles.zones(d)).containsExactly("HEADLINE: Talks go on", "DATELINE: " + line, "BODY: " + STORY);
    }

    @Test
    void speakersOfATranscriptAreNoDateline() {
        Document d = Articles.document("An interview", "LIND: Will they meet?\n\nMORENO: They will.\n\nLIND: When?");
        assertThat(d.layout().dateline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreditJane Doe for The Daily Paper", "Jane Doe / The Daily Paper"})
    void aLineThatOnlyNamesAPhotographerIsACredit(String line) {
        Document d = Articles.document("Talks go on", STORY + "\n\n" + line + "\n\n" + STORY);
        assertThat(d.sentences()).extracting(Sentence::zone)
            .containsExactly(Zone.HEADLINE, Zone.BODY, Zone.CREDIT, Zone.BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        By JOHN SMITH                                 | JOHN SMITH
        By Jane Doe, Associated Press Writer          | Jane Doe
        By JANE DOE and Karl van der Berg             | JANE DOE/Karl van der Berg
        By Ana Ruiz in Lima and Tom Hill in Quito     | Ana Ruiz/Tom Hill
        Jane Doe, Staff Writer                        | Jane Doe
        by Li Wei                                     | Li Wei
        """)
    void bylinesNameTheirAuthors(String byline, String names) {
        Document d = Articles.document("Talks go on", byline + "\n\n" + STORY);
        assertThat(Articles.zones(d)).containsExactly("HEADLINE: Talks go on", "BYLINE: " + byline, "BODY: " + STORY);
        assertThat(String.join("/", d.layout().bylines().stream().map(d::text).toList())).isEqualTo(names);
    }

    @Test
    void aSentenceThatStartsWithByIsNoByline() {
        Document d = Articles.document("Talks go on", "By Tuesday the envoys will be home.\n\n" + STORY);
        assertThat(d.sentences()).extracting(Sentence::zone).containsExactly(Zone.HEADLINE, Zone.BODY, Zone.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "November 29, 2024 06:06pm", "Published: 2024-11-29 18:06 GMT", "Fri, 29 Nov 2024 18:06:00 +0900",
        "Updated 3:15 p.m. ET, Fri November 29, 2024", "29/11/2024 10:12", "Posted on Friday, March 3rd, 2017 at 9:00 am"})
    void timestampsAreLinesOfTheirOwn(String line) {
        Document d = Articles.document("Talks go on in Bern\n" + line + "\n" + STORY);
        assertThat(Articles.zones(d))
            .containsExactly("HEADLINE: Talks go on in Bern", "TIMESTAMP: " + line, "BODY: " + STORY);
        assertThat(d.text(d.layout().timestamp())).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        In this photo released by the palace, the king waves. | (Palace Press Office via AP)
        FILE - The king waves from a car in 2019.             | (AP Photo/Jane Doe, File)
        The king waves to the crowd on Monday.                | (Reuters/Jane Doe)
        The king waves to the crowd from his palace.          | (Harbour News/Jane Doe)
        The king waves to the crowd.                          | AFP PHOTO / JANE DOE
        King Olav waves to the crowd on Monday.               | Photo by Jane Doe/Getty Images
        """)
    void captionsAndTheirCreditsAreNotTheStory(String caption, String credit) {
        Document d = Articles.document("The king returns", STORY + "\n\n" + caption + " " + credit + "\n\n" + STORY);
        assertThat(Articles.zones(d)).containsExactly("HEADLINE: The king returns", "BODY: " + STORY,
            "CAPTION: " + caption, "CREDIT: " + credit, "BODY: " + STORY);
        assertThat(d.layout().credits()).extracting(d::text).containsExactly(credit);
        assertThat(d.layout().captions()).extracting(d::text).containsExactly(caption);
        assertThat(d.layout().agencyName()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(Reporting by Jane Doe; Editing by John Smith)",
        "This story has been corrected to say that the talks were held in Bern, not Basel.",
        "Copyright 2024 The Daily Paper. All rights reserved.",
        "Associated Press writer Jane Doe in Bern contributed to this report.",
        "Contact: desk@example.org", "(more to come)", "MORE",
        "Source: Harbour News", "=========="})
    void trailingNotesAreNotes(String note) {
        Document d = Articles.document("Talks go on", STORY + "\n\n" + note);
        assertThat(d.sentences().subList(2, d.sentences().size())).extracting(Sentence::zone).containsOnly(Zone.NOTE);
    }

    @Test
    void correctionsAreFound() {
        Document d = Articles.document("Talks go on", STORY + "\n\nCorrection: The talks were held in Bern.");
        assertThat(d.layout().corrections()).extracting(d::text)
            .containsExactly("Correction: The talks were held in Bern.");
    }

    @Test
    void agencyAtTheEndIsACredit() {
        Document d = Articles.document("TALKS GO ON", "    BERN, May 3 - " + STORY + "\n Reuter\n");
        assertThat(Articles.zones(d)).endsWith("CREDIT: Reuter");
        assertThat(d.layout().agencyName()).isEqualTo("Reuters");
    }

    @Test
    void frontLinesStandAloneInWrappedText() {
        Document d = Articles.document("""
            Norway and Chile agree on a new round of talks in the spring
            Published: 2024-11-02 19:20
            By Jane Doe and Karl van der Berg
            OSLO (Harbour News) -- The two countries said on Friday that
            they would meet again in the spring to look into the dispute
            over fish, which has soured their ties since the last summer
            and cost both of them many jobs.
            """);
        assertThat(d.sentences()).extracting(Sentence::zone).containsExactly(Zone.HEADLINE, Zone.TIMESTAMP, Zone.BYLINE,
            Zone.DATELINE, Zone.BODY);
    }

    @Test
    void headlineRepeatedInTheTextIsHeadline() {
        Document d = Articles.document("Talks go on in Bern", "Talks go on in Bern. BERN -- " + STORY);
        assertThat(d.sentences()).extracting(Sentence::zone)
            .containsExactly(Zone.HEADLINE, Zone.HEADLINE, Zone.DATELINE, Zone.BODY);
    }

    @Test
    void headlineOfItsOwnIsTheFirstLine() {
        assertThat(List.of(Articles.document("TALKS GO ON IN BERN\n\n" + STORY), Articles.document("Talks go on\n" + STORY)))
            .allSatisfy(d -> assertThat(d.sentences()).extracting(Sentence::zone).containsExactly(Zone.HEADLINE, Zone.BODY));
        assertThat(Articles.document(STORY + "\n\n" + STORY).sentences()).extracting(Sentence::zone)
            .containsOnly(Zone.BODY);
    }
}
