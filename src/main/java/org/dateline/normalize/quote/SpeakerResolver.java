package org.dateline.normalize.quote;

import java.util.Set;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Organization;
import org.dateline.normalize.People;
import org.dateline.normalize.Person;
import org.dateline.text.Document;
import org.dateline.text.Span;

/** Says which person, organization or government of the article a speaker's words name. */
final class SpeakerResolver {
    /**
     * A speaker.
     *
     * @param ref person or organization reference, null when neither
     * @param country country of an unnamed official or a government, null when none
     */
    record Speaker(String ref, String country) {
        static final Speaker UNKNOWN = new Speaker(null, null);
    }

    private static final Set<String> CLOSES = Set.of(",", ".", "(", ";", ":");

    private final CueLexicon lexicon;
    private final QuoteWords lists;

    SpeakerResolver(CueLexicon lexicon, QuoteWords lists) {
        this.lexicon = lexicon;
        this.lists = lists;
    }

    /**
     * The speaker that a noun phrase (tokens {@code first} to {@code end}) names; {@code last} spoke before, or is
     * null.
     */
    Speaker resolve(Document d, int first, int end, People people, Geography geography, Speaker last) {
        Span span = d.span(first, end);
        String person = person(d, span, people);
        if (person != null) {
            return new Speaker(person, null);
        }
        for (People.Reference r : people.pronouns()) {
            if (r.token() >= first && r.token() < end && (end == first + 1 || !d.tag(r.token()).equals("PRP$"))) {
                return new Speaker(r.person(), null);
            }
        }
        String word = d.lower(end - 1);
        if (word.equals("he") || word.equals("she")) {
            return last != null && last.ref() != null && last.ref().startsWith("p") ? last
                : nearestPerson(d, span, people);
        }
        String apposed = apposed(d, end, people);
        if (apposed != null) {
            return new Speaker(apposed, null);
        }
        String organization = organization(d, span, people);
        if (organization != null) {
            return new Speaker(organization, null);
        }
        return new Speaker(null, country(d, end - 1, span, geography));
    }

    /** The person told, for "she told Smith"; null when nobody is named. */
    String addressee(Document d, Words words, Attribution a, People people) {
        if (!a.cueClass().equals("tell")) {
            return null;
        }
        int end = NounPhrases.end(words, a.cueEnd(), d.sentenceOf(a.cueFirst()).endToken());
        return end == a.cueEnd() ? null : person(d, d.span(a.cueEnd(), end), people);
    }

    private String person(Document d, Span span, People people) {
        String best = null;
        int at = Integer.MAX_VALUE;
        for (Person p : people.persons()) {
            for (EntityMention m : p.mentions()) {
                if (span.overlaps(m.span()) && m.span().start() < at && !owns(d, m.span(), span)
                        && !beside(d, m.span(), span)) {
                    best = p.ref();
                    at = m.span().start();
                }
            }
        }
        return best;
    }

    /** "the mayor, Ana Ruiz, said": the person named between commas behind an office; null when nobody is. */
    private String apposed(Document d, int end, People people) {
        if (end + 1 >= d.size() || !d.lower(end).equals(",") || !lexicon.speaks(d.lower(end - 1))) {
            return null;
        }
        for (Person p : people.persons()) {
            for (EntityMention m : p.mentions()) {
                int behind = m.span().start() == d.start(end + 1) ? d.tokenAt(m.span().end() - 1) + 1 : -1;
                if (behind == d.size() || behind > 0 && CLOSES.contains(d.lower(behind))) {
                    return p.ref();
                }
            }
        }
        return null;
    }

    /**
     * Whether a name stands behind the noun of the one who speaks: "a friend of Smith", "a spokesman for President
     * Smith". An office may stand between its place and the name: "the envoy in Lima John Smith".
     */
    private boolean beside(Document d, Span name, Span phrase) {
        int t = d.tokenAt(name.start()) - 1;
        while (t > 0 && d.start(t) > phrase.start() && (lexicon.speaks(d.lower(t)) || d.tag(t).equals("JJ"))) {
            t--;
        }
        return t > 0 && d.start(t) > phrase.start() && (d.tag(t).equals("IN") || d.tag(t).equals("TO"))
            && !lists.is(QuoteWords.Kind.AUTHOR, d.lower(t)) && d.tag(t - 1).startsWith("NN");
    }

    private static String organization(Document d, Span span, People people) {
        for (Organization o : people.organizations()) {
            for (EntityMention m : o.mentions()) {
                if (span.overlaps(m.span()) && !owns(d, m.span(), span)) {
                    return o.ref();
                }
            }
        }
        return null;
    }

    /** Whether the name only says whose somebody the speaker is: "Smith's lawyer". */
    private static boolean owns(Document d, Span name, Span phrase) {
        int next = d.tokenAt(name.end());
        return next < d.size() && d.start(next) < phrase.end() && d.tag(next).equals("POS");
    }

    private static Speaker nearestPerson(Document d, Span span, People people) {
        int sentence = d.sentenceOf(d.tokenAt(span.start())).index();
        String best = null;
        int at = -1;
        for (Person p : people.persons()) {
            for (EntityMention m : p.mentions()) {
                if (m.span().end() <= span.start() && m.sentence() >= sentence - 2 && m.span().start() > at) {
                    best = p.ref();
                    at = m.span().start();
                }
            }
        }
        return best == null ? Speaker.UNKNOWN : new Speaker(best, null);
    }

    private String country(Document d, int head, Span span, Geography geography) {
        for (CountryMention c : geography.countries()) {
            if (span.overlaps(c.span()) && (lexicon.speaks(d.lower(head)) || c.span().end() >= d.end(head))) {
                return c.country();
            }
        }
        return null;
    }
}
