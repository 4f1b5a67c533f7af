package org.dateline.normalize.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.mention.geo.CountryName;
import org.dateline.normalize.Countries;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Geography;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** A document with names and countries laid over its tokens. Confined to one thread. */
final class DocumentView {
    final Document document;
    final List<NameMention> names;
    /** Name that covers a token, -1 when none does. */
    private final int[] nameAt;
    /** Country that a token names, null when none: names and adjectives only. */
    private final String[] country;
    /** Country a token lies in as a place or capital. */
    private final String[] placeCountry;
    /** First token of the country's form. */
    private final int[] countryFrom;

    DocumentView(Document document, List<NameMention> names, Geography geography) {
        this.document = document;
        this.names = names;
        int n = document.size();
        nameAt = new int[n];
        Arrays.fill(nameAt, -1);
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(nameAt, names.get(i).firstToken(), names.get(i).endToken(), i);
        }
        country = new String[n];
        placeCountry = new String[n];
        countryFrom = new int[n];
        for (CountryMention c : geography.countries()) {
            boolean place = c.kind() == CountryKind.PLACE || c.kind() == CountryKind.CAPITAL;
            int first = document.tokenAt(c.span().start());
            for (int t = first; t < n && document.start(t) < c.span().end(); t++) {
                (place ? placeCountry : country)[t] = c.country();
                if (!place) {
                    countryFrom[t] = first;
                }
            }
        }
        adjectives();
    }

    /** Adjectives of countries beside names, also where the geography says nothing of them, but not "South <i>American</i>". */
    private void adjectives() {
        Countries countries = Countries.standard();
        for (int t = 0; t < document.size(); t++) {
            boolean longer = t > 0 && capital(t - 1) && !document.tag(t - 1).equals("DT")
                && document.sentenceOf(t) == document.sentenceOf(t - 1);
            if (!longer && country[t] == null && placeCountry[t] == null && capital(t) && !in(t, NameKind.PERSON)
                && !document.tag(t).equals("IN")) {
                Optional<CountryName> c = countries.find(document.token(t));
                if (c.isPresent() && c.get().kind().demonym()) {
                    country[t] = c.get().country();
                    countryFrom[t] = t;
                }
            }
        }
    }

    int size() {
        return document.size();
    }

    String low(int t) {
        return document.lower(t);
    }

    String tag(int t) {
        return document.tag(t);
    }

    boolean capital(int t) {
        return Character.isUpperCase(document.token(t).charAt(0));
    }

    boolean word(int t) {
        return Character.isLetter(document.token(t).charAt(0));
    }

    /** Tokens in lower case with single spaces. */
    String words(int from, int end) {
        if (end == from + 1) {
            return document.lower(from);
        }
        StringBuilder s = new StringBuilder(document.lower(from));
        for (int t = from + 1; t < end; t++) {
            s.append(' ').append(document.lower(t));
        }
        return s.toString();
    }

    /** The text of tokens with single spaces for white space, so that line ends do not matter. */
    String text(int from, int end) {
        return flat(document.text(document.span(from, end)));
    }

    static String flat(String text) {
        int at = 0;
        while (at < text.length() && !(Character.isWhitespace(text.charAt(at)) && text.charAt(at) != ' ')) {
            at++;
        }
        return at == text.length() ? text : text.replaceAll("\\s+", " ");
    }

    Sentence sentence(int t) {
        return document.sentenceOf(t);
    }

    Span span(int from, int end) {
        return document.span(from, end);
    }

    /** The name that covers a token, null when none does. */
    NameMention name(int t) {
        return nameAt[t] < 0 ? null : names.get(nameAt[t]);
    }

    /** Number of the name that covers a token, -1 when none does. */
    int nameIndex(int t) {
        return nameAt[t];
    }

    boolean in(int t, NameKind kind) {
        return nameAt[t] >= 0 && names.get(nameAt[t]).kind() == kind;
    }

    /** Country that a token names by name or adjective, null when none. */
    String country(int t) {
        return country[t];
    }

    int countryFrom(int t) {
        return countryFrom[t];
    }

    /** Country of the place or capital at a token, or of the country named there. */
    String placeCountry(int t) {
        return placeCountry[t] != null ? placeCountry[t] : country[t];
    }

    boolean possessive(int t) {
        String w = document.lower(t);
        return w.equals("'s") || w.equals("’s") || (w.equals("'") || w.equals("’")) && t > 0
            && document.end(t - 1) == document.start(t) && document.lower(t - 1).endsWith("s");
    }
}
