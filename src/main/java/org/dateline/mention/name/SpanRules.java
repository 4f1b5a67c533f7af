package org.dateline.mention.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.mention.name.Names.Name;

/** Mends the bounds of single names: titles out, suffixes in; refuses calendar words and the like. */
final class SpanRules {
    private final Set<String> suffixes;
    private final Set<String> calendar;
    private final Set<String> noNames;
    private final Set<String> groups;
    private final Set<String> titleGiven;
    private final Set<String> sureHonorifics;
    private final Set<String> particles;
    private final FamilyFirst familyFirst;
    private final Set<String> compoundEnds;
    private final Set<String> fieldOffices;
    private final Set<String> statusWords = new HashSet<>();
    private final NameTables tables;

    SpanRules(NameTables tables) {
        this.tables = tables;
        statusWords.addAll(tables.words("status-held"));
        statusWords.addAll(tables.words("status-former"));
        statusWords.addAll(tables.words("status-acting"));
        familyFirst = new FamilyFirst(tables.words("family-first"));
        compoundEnds = tables.words("compound-end");
        fieldOffices = tables.words("field-office");
        suffixes = tables.words("suffix");
        calendar = tables.words("calendar");
        noNames = tables.words("no-name");
        groups = tables.words("group");
        titleGiven = tables.words("title-given");
        sureHonorifics = tables.words("honorific-sure");
        particles = tables.words("particle");
    }

    void apply(Names names) {
        for (Name n : names.all) {
            posted(names.words, n);
            if (n.kind == Names.PERSON) {
                titlesOut(names.words, n);
            }
            country(names.words, n);
            compound(names.words, n);
            refuse(names.words, n);
        }
        names.tidy();
        joinParts(names);
        honorifics(names);
        familyFirst.apply(names);
        names.tidy();
    }

    /** "Ambassador to Peru Ana Quispe": the person begins behind the country. */
    private void posted(NameWords w, Name n) {
        int at = n.from;
        while (at < n.end - 1 && !sent(w, at)) {
            at++;
        }
        int land = n.end - at > 3 && tables.countries().contains(join(w, at, at + 2)) ? 2
            : n.end - at > 2 && (land(w.lower[at]) || Names.acronym(w.token[at])) ? 1 : 0;
        if (land > 0) {
            n.from = at + land;
            n.kind = Names.PERSON;
            n.rule = "posted-name";
        }
        if (n.kind == Names.PERSON && held(w, n.from)) {
            int from = n.from;
            while (from < n.end - 2 && unnamed(w, from)) {
                from++;
            }
            n.rule = from > n.from ? "office-field-out" : n.rule;
            n.from = from;
        }
    }

    /** Whether an office with a field and "of" or "for" stand before a token: "Minister of State for". */
    private boolean held(NameWords w, int t) {
        if (t < 2 || !w.lower[t - 1].equals("of") && !w.lower[t - 1].equals("for")) {
            return false;
        }
        return fieldOffices.contains(w.lower[t - 2])
            || t > 3 && w.lower[t - 2].equals("state") && fieldOffices.contains(w.lower[t - 4]);
    }

    /** Whether a word is no part of a person's name as far as the lists of names and the text know. */
    private static boolean unnamed(NameWords w, int t) {
        return NameLexicon.level(w.levels[t], NameLexicon.SURNAME) == 0
            && NameLexicon.level(w.levels[t], NameLexicon.GIVEN) == 0;
    }

    /** Whether a title and "to" or "for" stand before a token. */
    private static boolean sent(NameWords w, int t) {
        return t > 1 && (w.lower[t - 1].equals("to") || w.lower[t - 1].equals("for"))
            && (w.role[t - 2] & RoleWords.BEFORE_NAME) != 0;
    }

    /** "US President Joe Biden" is Joe Biden. */
    private void titlesOut(NameWords w, Name n) {
        int from = n.from;
        while (n.end - from > 1) {
            String low = w.lower[from];
            int role = w.role[from];
            boolean title = (role & RoleWords.BEFORE_NAME) != 0 && (!titleGiven.contains(low) || n.end - from > 2)
                && (w.look[from] & NameWords.CAPITAL) != 0;
            boolean country = (role & RoleWords.DEMONYM) != 0 || tables.countries().contains(low);
            boolean between = from > n.from && (low.equals("of") || low.equals("'s") || low.equals("-") || low.equals("the"));
            boolean status = from == n.from && statusWords.contains(low) && n.end - from > 2;
            if (!title && !status && !between && !(country && titleAhead(w, from + 1, n.end))
                && !(titleAhead(w, from + 1, n.end - 1) && (role & RoleWords.ORGANIZATION_HEAD) == 0 && n.end - from > 3)) {
                break;
            }
            from++;
        }
        if (n.end - from > 1 && w.token[n.end - 1].equals("I")) {
            n.end--;
        }
        if (from != n.from) {
            n.from = from;
            n.rule = "title-out";
        }
    }

    private static boolean titleAhead(NameWords w, int from, int end) {
        return from < end && (w.role[from] & RoleWords.BEFORE_NAME) != 0;
    }

    private void country(NameWords w, Name n) {
        if (n.kind == Names.PLACE) {
            return;
        }
        String text = n.end - n.from == 1 ? w.lower[n.from] : join(w, n.from, n.end);
        boolean shouted = (w.look[n.from] & NameWords.SHOUTED) != 0;
        if (tables.countries().contains(text) && (!shouted || n.kind == Names.PERSON)
            && (n.kind == Names.PERSON || w.evidence.of(w.word[n.from]) != 0 || n.end - n.from > 1)) {
            boolean person = (w.evidence.of(w.word[n.from]) & (Evidence.TITLED | Evidence.AFTER_GIVEN)) != 0;
            if (!person && (n.kind == Names.PERSON || !teams(w, n))) {
                n.kind = Names.PLACE;
                n.rule = "country-name";
            }
        }
    }

    /** Whether a name stands in a table of results. */
    private static boolean teams(NameWords w, Name n) {
        return n.end < w.token.length && Character.isDigit(w.token[n.end].charAt(0));
    }

    /** "Singapore-listed Capital Land", "Italian-led": a name with a participle is an adjective. */
    private void compound(NameWords w, Name n) {
        String low = w.lower[n.from];
        int hyphen = low.lastIndexOf('-');
        if (hyphen <= 0 || !compoundEnds.contains(low.substring(hyphen + 1))) {
            return;
        }
        if (n.end - n.from == 1) {
            n.kind = Names.NONE;
        } else {
            n.from++;
        }
    }

    private void refuse(NameWords w, Name n) {
        if (n.end - n.from > 1) {
            if (n.kind == Names.PERSON && digits(w, n)) {
                n.kind = Names.NONE;
            }
            return;
        }
        String low = w.lower[n.from];
        boolean person = (w.evidence.of(w.word[n.from]) & (Evidence.TITLED | Evidence.AFTER_GIVEN)) != 0;
        boolean group = groups.contains(low) || (w.role[n.from] & RoleWords.DEMONYM) != 0 && !tables.countries().contains(low);
        group |= states(low);
        if (noNames.contains(low) || calendar.contains(low) && !person || group && !person
            || (w.role[n.from] & RoleWords.COMPANY_END) != 0 && w.token[n.from].endsWith(".")
            || n.kind == Names.PERSON && (digits(w, n) || (w.role[n.from] & RoleWords.BEFORE_NAME) != 0 && !person
            && !titleGiven.contains(low))) {
            n.kind = Names.NONE;
        }
    }

    /** "China-Japan", "Anglo-Dutch": two countries or peoples in one word. */
    private boolean states(String low) {
        int hyphen = low.indexOf('-');
        return hyphen > 0 && state(low.substring(hyphen + 1)) && (state(low.substring(0, hyphen)) || low.indexOf('o') == hyphen - 1);
    }

    private boolean state(String low) {
        return (tables.roles().of(low) & RoleWords.DEMONYM) != 0 || land(low);
    }

    private boolean land(String low) {
        return tables.countries().contains(low) || tables.countryWords().contains(low);
    }

    private static boolean digits(NameWords w, Name n) {
        for (int t = n.from; t < n.end; t++) {
            String s = w.token[t];
            for (int i = 0; i < s.length(); i++) {
                if (Character.isDigit(s.charAt(i)) || s.charAt(i) == '$') {
                    return true;
                }
            }
        }
        return false;
    }

    /** Joins neighbours that are parts of one person's name, and takes in suffixes and nicknames. */
    private void joinParts(Names names) {
        NameWords w = names.words;
        for (int i = 0; i < names.all.size(); i++) {
            Name n = names.all.get(i);
            if (n.kind != Names.PERSON) {
                continue;
            }
            while (i + 1 < names.all.size() && joins(names, n, names.all.get(i + 1))) {
                n.end = names.all.get(i + 1).end;
                n.rule = "name-parts-joined";
                names.all.remove(i + 1);
            }
            int limit = i + 1 < names.all.size() ? names.all.get(i + 1).from : w.token.length;
            int t = n.end;
            if (t < limit && suffixes.contains(w.lower[t]) && (w.look[t] & NameWords.CAPITAL) != 0 && w.sameSentence(n.from, t)) {
                n.end = t + 1;
            } else if (t + 1 < limit && w.token[t].equals(",") && (w.lower[t + 1].startsWith("jr") || w.lower[t + 1].startsWith("sr"))
                && suffixes.contains(w.lower[t + 1])) {
                n.end = t + 2;
            }
            int least = i > 0 ? names.all.get(i - 1).end : 0;
            int before = n.from - 1;
            if (before > least && particles.contains(w.lower[before]) && (w.look[before - 1] & NameWords.CAPITAL) != 0
                && !w.lower[before].equals("y") && w.sameSentence(before - 1, n.from)
                && NameLexicon.level(w.levels[before - 1], NameLexicon.GIVEN) >= 2
                && (w.role[before - 1] & RoleWords.BEFORE_NAME) == 0 && (w.look[before - 1] & NameWords.SHOUTED) == 0) {
                n.from = before - 1;
                n.rule = "particle-joined";
            }
        }
    }

    private boolean joins(Names names, Name a, Name b) {
        NameWords w = names.words;
        if (b.kind != Names.PERSON || !w.sameSentence(a.from, b.from)) {
            return false;
        }
        boolean given = NameLexicon.level(w.levels[a.from], NameLexicon.GIVEN) >= 2 && a.end - a.from <= 2;
        if (b.from == a.end) {
            return given;
        }
        boolean quoted = b.from == a.end + 3 && quote(w.token[a.end]) && quote(w.token[a.end + 2]);
        boolean initial = b.from == a.end + 1 && w.token[a.end].equals(".") && w.token[a.end - 1].length() == 1;
        return (quoted || initial) && given || initial;
    }

    private static boolean quote(String t) {
        return t.equals("\"") || t.equals("“") || t.equals("”") || t.equals("``") || t.equals("''");
    }

    /** "Mr. X": a person whatever the tagger said. */
    private void honorifics(Names names) {
        NameWords w = names.words;
        for (int t = 0; t + 1 < w.token.length; t++) {
            int x = t + 1;
            boolean capital = (w.look[x] & NameWords.CAPITAL) != 0 && Character.isLetter(w.token[x].charAt(0));
            if (!capital || !sureHonorifics.contains(w.lower[t]) || (w.look[t] & NameWords.CAPITAL) == 0
                || (w.role[x] & (RoleWords.BEFORE_NAME | RoleWords.ORGANIZATION_HEAD | RoleWords.COMPANY_END)) != 0
                || !w.sameSentence(t, x) || (w.look[x] & NameWords.SHOUTED) != 0) {
                continue;
            }
            Name n = names.at(x);
            if (n == null) {
                int end = x + 1;
                names.insert(x, end, Names.PERSON, "after-honorific");
            } else if (n.from == x && n.kind != Names.PERSON) {
                n.kind = Names.PERSON;
                n.rule = "after-honorific";
            }
        }
    }

    static String join(NameWords w, int from, int end) {
        StringBuilder s = new StringBuilder(w.lower[from]);
        for (int t = from + 1; t < end; t++) {
            s.append(' ').append(w.lower[t]);
        }
        return s.toString().toLowerCase(Locale.ROOT);
    }
}
