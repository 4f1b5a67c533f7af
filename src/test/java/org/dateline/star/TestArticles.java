package org.dateline.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.dateline.extract.Extraction;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Event;
import org.dateline.normalize.Events;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Modality;
import org.dateline.normalize.PlaceBasis;
import org.dateline.normalize.Organization;
import org.dateline.normalize.People;
import org.dateline.normalize.Person;
import org.dateline.normalize.Place;
import org.dateline.normalize.PositionStatement;
import org.dateline.normalize.Quotation;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.dateline.text.TextAnalyzer;

/** Extractions made by hand, for tests of all that comes behind the extractor. */
public final class TestArticles {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private final Document document;
    private final List<Person> persons = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<PositionStatement> positions = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<CountryMention> countries = new ArrayList<>();
    private final List<Timex> times = new ArrayList<>();
    private final List<Quotation> quotes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private TestArticles(Article article) {
        document = ANALYZER.analyze(article);
    }

    /** An article to be filled. */
    public static TestArticles of(String source, String id, String day, String headline, String text) {
        return of(source, id, day, headline, text, ArticleStatus.USABLE);
    }

    public static TestArticles of(String source, String id, String day, String headline, String text,
                                  ArticleStatus status) {
        return new TestArticles(new Article(new ArticleKey(source, id), new SourceRef(source + ".jsonl", 0, 0), headline,
            text, PublishedAt.parse(day).orElse(null), "https://example.org/" + id, null, "en", status, true));
    }

    public TestArticles person(String name, String given, String surname, String position, String country,
                               String... forms) {
        persons.add(new Person("p" + (persons.size() + 1), name, given, surname, position, null, country,
            mentions(forms.length == 0 ? new String[] {name} : forms)));
        return this;
    }

    public TestArticles organization(String name, String kind, String country, String... forms) {
        organizations.add(new Organization("o" + (organizations.size() + 1), name, null, kind, country,
            mentions(forms.length == 0 ? new String[] {name} : forms)));
        return this;
    }

    public TestArticles place(String name, long id, String country) {
        places.add(new Place("l" + (places.size() + 1), id, name, country, null, 39.03, 125.75, mentions(name)));
        return this;
    }

    public TestArticles country(String code, String form) {
        Span s = find(form);
        countries.add(new CountryMention(code, s, sentence(s), CountryKind.NAME, "test", 1));
        return this;
    }

    public TestArticles time(String form, String value, LocalDate from, LocalDate to) {
        Span s = find(form);
        times.add(new Timex(s, sentence(s), TimexType.DATE, value, null, days(from, to), "test", .9));
        return this;
    }

    public TestArticles position(String person, String position, String country, PositionStatement.Status status,
                                 DayRange since, String form) {
        Span s = find(form);
        positions.add(new PositionStatement(person, position, null, country, status, since, DayRange.UNKNOWN, s,
            sentence(s), "test", .9));
        return this;
    }

    public TestArticles quote(String form, String speaker, String cue) {
        Span s = find(form);
        quotes.add(new Quotation(s, sentence(s), Quotation.Form.DIRECT, speaker, null, null, cue, "say",
            cue == null ? null : find(cue), null, "test", .8));
        return this;
    }

    public TestArticles event(String cameo, String trigger, List<Actor> source, List<Actor> target, String place,
                              LocalDate day, Modality modality) {
        return event(cameo, trigger, source, target, place,
            day == null ? DayRange.UNKNOWN : new DayRange(day, day, DatePrecision.DAY, DateBasis.WEEKDAY), modality);
    }

    public TestArticles event(String cameo, String trigger, List<Actor> source, List<Actor> target, String place,
                              DayRange days, Modality modality) {
        Span s = find(trigger);
        int sentence = sentence(s);
        events.add(new Event(sentence, document.sentences().get(sentence).span(), s, cameo, "CONSULT", null, 1, source,
            target, place,
            place == null ? PlaceBasis.UNKNOWN : PlaceBasis.STATED, days, modality, null, false, "test-" + trigger, .8));
        return this;
    }

    public Actor actor(String form, String country, String person, String code) {
        return new Actor(find(form), country, person, null, code);
    }

    public Extraction extraction() {
        return new Extraction(document, new People(persons, organizations, positions, List.of()),
            new Geography(places, countries), times, quotes, new Events(events, List.of()));
    }

    public ArticleRows rows() {
        return new StarMapper().rows(extraction());
    }

    private List<EntityMention> mentions(String... forms) {
        List<EntityMention> all = new ArrayList<>();
        for (String form : forms) {
            for (int at = document.text().indexOf(form); at >= 0; at = document.text().indexOf(form, at + 1)) {
                Span s = new Span(at, at + form.length());
                all.add(new EntityMention(s, sentence(s), "test", .9));
            }
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    private Span find(String form) {
        int at = document.text().indexOf(form);
        return new Span(Objects.checkIndex(at, document.text().length()), at + form.length());
    }

    private int sentence(Span s) {
        int t = document.tokenAt(s.start());
        return document.sentenceOf(Math.min(t, document.size() - 1)).index();
    }

    private static DayRange days(LocalDate from, LocalDate to) {
        return new DayRange(from, to, from.equals(to) ? DatePrecision.DAY : DatePrecision.RANGE, DateBasis.EXPLICIT);
    }
}
