package org.dateline.normalize.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Document;

/** Words by which the parts of a clause are told apart, from {@code clause-words.tsv}. Read-only after construction. */
final class ClauseWords {
    /** A list of the table; verbs and nouns stand in it in their base forms. */
    enum Kind {
        /** Verbs that wish for what another is to do. */
        WISH,
        /** Verbs whose subject does what their infinitive says, though they have an object. */
        SUBJECT_CONTROL,
        /** Verbs that keep their object from doing a thing. */
        HINDERING,
        /** Verbs whose object has the good of what is done: "funds to help the refugees". */
        HELPING,
        /** Adverbs that set another time than the story's day, or none. */
        TIMELESS,
        /** Auxiliaries of the plain past. */
        PAST,
        /** Words that begin a clause which may still tell the news of the day. */
        NEWS_MARK,
        /** Prepositions behind which stands an end or a beginning, not the day of the act. */
        BOUND,
        /** Prepositions of the place where an act happens. */
        LOCATIVE,
        /** Prepositions behind which stands no party to an act. */
        CIRCUMSTANCE,
        /** Nouns by which two parties are named together: "both sides". */
        PARTY,
        /** Those of them that may mean two parties of one country: both countries must stand in one sentence. */
        PARTY_AT_HOME,
        /** Words that make two of such a noun. */
        PAIR,
        /** Nouns for a country told of before: "the country". */
        LAND,
        /** Words for a day that may stand bare between subject and verb. */
        DAY,
        /** Parts of a day behind its name: "Thursday evening". */
        DAY_PART,
        /** Verbs that bring somebody into hearing: "phoned the king to congratulate him". */
        CONTACT,
        /** Nouns of acts that are done to whoever stands behind "of". */
        UNDERGONE,
        /** Nouns of acts that are done to whatever people is named right before them. */
        PERSECUTION,
        /** Nouns that "anti-" and a land before them turn against that land. */
        HOSTILITY,
        /** Nouns for going to see somebody or a place. */
        JOURNEY,
        /** Nouns behind "in" or "on" that make a phrase of circumstances. */
        OCCASION,
        /** Units of time that stand like a day behind a word of the next list: "last week". */
        DAY_UNIT,
        /** Words that make a time of such a unit. */
        DAY_WHICH,
        /** Nouns for what says something in somebody's name: "a letter urging them to leave". */
        MESSAGE,
        /** Pronouns for a speaker, and for those the speaker speaks for. */
        FIRST_PERSON,
        /** Of these the ones for the speaker alone. */
        FIRST_PERSON_SINGULAR,
        /** Verbs whose object is a message of their subject: "adopted a resolution". */
        SENDING,
        /** Words that begin a clause of its own: "since the king took power". */
        OPENER,
        /** Prepositions of time and reason behind whose noun a "by" tells who did what the noun says. */
        ASIDE,
        /** Nouns of violence: whoever condemns one condemns its doers, not whom it hit. */
        DEED,
        /** Verbs whose participle with "by" tells whose act, plan or message a noun is. */
        DOING,
        /** Nouns for what is used or done so that something else may be done. */
        MEANS,
        /** Nouns for whoever holds the same office on the other side: "with his counterpart". */
        COUNTERPART,
        /** Verbs whose phrase with a preposition does what their infinitive says: "called on Peru to sign". */
        ADDRESSING,
        /** Verbs whose object does what their infinitive says: "prompted the king to flee". */
        CAUSING,
        /** Words that mean people behind "the" where no noun follows: "the injured". */
        SUFFERER,
        /** Nouns for a share of something, nobody unless it is a share of people. */
        MEASURE,
        /** Nouns for words that want somebody else to do what their infinitive says. */
        REQUEST,
        /** Nouns that are nobody where they stand alone behind "in" or "by": "in force". */
        BARE,
        /** Verbs whose object hears what the clause behind it says. */
        TELLING,
        /** Participles that are as good as a preposition: "a deal involving Peru". */
        TOUCHING,
        /** Words for the place of the dateline. */
        HERE,
        /** Verbs behind which a bare number is one of people: "killed 12". */
        HARM,
        /** Words behind a number for more of the same people: "wounded two others". */
        OTHERS,
        /** Words between such a verb and the number: "killed at least 12". */
        HEDGE,
        /** Nouns for a body of people that "it" may stand for. */
        BODY,
        /** Verbs whose "it" stands for nobody: "it seems that". */
        IMPERSONAL,
        /** Words before which a headline's participle without an object is passive: "nun killed in raid". */
        BEHIND_PASSIVE,
        /** Verbs whose passive subject has said what follows: "was quoted as saying". */
        QUOTING,
        /** Verbs behind which "for" says where somebody goes: "left for Lima to meet the king". */
        LEAVING,
        /** Prepositions behind which stands what an act is about. */
        TOPIC,
        /** Prepositions behind which stand those who take part in talks. */
        PARTAKING,
        /** Prepositions that make talks or a visit the occasion or the aim of what the clause tells. */
        ATTENDING,
        /** Nouns for a part of what stands behind "of": the start of the talks. */
        STAGE,
        /** Participles that say what a land does to somebody, who is another: "Syrian-backed rebels". */
        TREATED,
        /** Nouns for those who stand in a land as others': "the embassy in Lima". */
        POSTED,
        /** Words for people who are not of the land that the news is about: "foreign tourists". */
        ELSEWHERE,
        /** Words that with "of" stand for some of those behind it: "most of the men". */
        SHARE
    }

    private final Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);

    ClauseWords() {
        for (String[] row : Table.read("event/clause-words.tsv", 3)) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            lists.computeIfAbsent(kind, k -> new HashSet<>()).add(row[1]);
        }
        lists.replaceAll((kind, words) -> Set.copyOf(words));
    }

    /** The token before a day that ends at {@code t}, bare or behind "on"; {@code t} itself when none ends there. */
    int beforeDay(Document d, int t, int from) {
        boolean part = t > from && is(Kind.DAY_PART, d.lower(t));
        int day = part ? t - 1 : t;
        if (day - 1 > from && is(Kind.DAY_UNIT, d.lower(day)) && is(Kind.DAY_WHICH, d.lower(day - 1))) {
            return d.lower(day - 2).equals("earlier") && day - 3 >= from ? day - 3 : day - 2;
        }
        if (day <= from || !is(Kind.DAY, d.lower(day))) {
            return t;
        }
        int before = d.lower(day - 1).equals("on") ? day - 2 : day - 1;
        return before >= from ? before : t;
    }

    /** Whether a word, in small letters or in its base form, is of a list. */
    boolean is(Kind kind, String word) {
        return lists.get(kind).contains(word);
    }
}
