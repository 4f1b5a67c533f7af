package org.dateline.mention.name;

import java.util.Set;
import org.dateline.mention.name.Names.Name;

/** Mends the kinds of names by what stands beside them and by what the lists know of the whole name. */
final class KindRules {
    private final Set<String> countries;
    private final Set<String> capitals;
    private final Set<String> bodies;
    private final Set<String> placeNouns;
    private final Set<String> mediaNouns;

    KindRules(NameTables tables) {
        countries = tables.countries();
        capitals = tables.words("capital");
        bodies = tables.words("known-organization");
        placeNouns = tables.words("place-noun");
        mediaNouns = tables.words("media-noun");
    }

    void apply(Names names, DocumentVote.TagView tags) {
        firms(names);
        openers(names, tags);
        names.tidy();
        listed(names);
        beside(names);
        employers(names);
        agencies(names);
        if (names.words.sport()) {
            teams(names);
        } else {
            cities(names);
        }
        acronyms(names);
    }

    /** "Johnson & Johnson" is one name of a firm. */
    private static void firms(Names names) {
        NameWords w = names.words;
        for (int i = 0; i + 1 < names.all.size(); i++) {
            Name a = names.all.get(i);
            Name b = names.all.get(i + 1);
            if (b.from == a.end + 1 && w.token[a.end].equals("&") && w.sameSentence(a.from, b.from)) {
                a.end = b.end;
                a.kind = Names.ORGANIZATION;
                a.rule = "firm-of-partners";
                names.all.remove(i + 1);
            }
        }
    }

    /** "Critics said": a common noun that only opens a sentence. */
    private static void openers(Names names, DocumentVote.TagView tags) {
        NameWords w = names.words;
        for (Name n : names.all) {
            if (n.kind == Names.PERSON && n.end - n.from == 1 && (w.look[n.from] & NameWords.FIRST) != 0
                && (w.look[n.from] & NameWords.SHOUTED) == 0 && !tags.tag(n.from).startsWith("NNP")
                && !tags.tag(n.from).equals("FW") && (w.evidence.of(w.word[n.from]) & ~Evidence.LOWER) == 0) {
                n.kind = Names.NONE;
            }
        }
    }

    /** Single words with a noun beside them that tells what they name. */
    private void beside(Names names) {
        NameWords w = names.words;
        for (Name n : names.all) {
            if (n.kind != Names.PERSON || n.end - n.from > 1 || person(w, n)) {
                continue;
            }
            String next = n.end < w.token.length && w.sameSentence(n.from, n.end) ? w.lower[n.end] : "";
            String before = n.from > 0 && w.sameSentence(n.from - 1, n.from) ? w.lower[n.from - 1] : "";
            if (placeNouns.contains(next)) {
                n.kind = Names.PLACE;
                n.rule = "place-noun";
            } else if (mediaNouns.contains(next) || before.equals("agency") && n.from > 1 && w.lower[n.from - 2].equals("news")
                || mediaNouns.contains(before) && (w.look[n.from - 1] & NameWords.CAPITAL) == 0) {
                n.kind = Names.ORGANIZATION;
                n.rule = "media-noun";
            }
        }
    }

    /** Whether the document shows elsewhere that the last word of a name is a person's. */
    private static boolean person(NameWords w, Name n) {
        return (w.evidence.of(w.word[n.end - 1]) & (Evidence.TITLED | Evidence.AFTER_GIVEN)) != 0;
    }

    /** A whole name that the lists know as one kind only. */
    private void listed(Names names) {
        NameWords w = names.words;
        for (Name n : names.all) {
            if (n.kind == Names.PERSON && !person(w, n)) {
                String text = n.end - n.from == 1 ? w.lower[n.from] : SpanRules.join(w, n.from, n.end);
                if (capitals.contains(text) || bodies.contains(text)) {
                    n.kind = capitals.contains(text) ? Names.PLACE : Names.ORGANIZATION;
                    n.rule = "listed-name";
                    continue;
                }
            }
            int flags = w.runFlags(n.from, n.end);
            int seen = w.evidence.of(w.word[n.end - 1]);
            boolean person = (seen & (Evidence.TITLED | Evidence.AFTER_GIVEN)) != 0 && n.end - n.from == 1;
            boolean several = n.end - n.from > 1;
            if (n.kind == Names.PERSON && !person && (flags & NameLexicon.ORGANIZATION) != 0
                && (flags & (NameLexicon.PERSON | NameLexicon.PLACE)) == 0
                && (several || NameLexicon.level(w.levels[n.from], NameLexicon.SURNAME) == 0
                && NameLexicon.level(w.levels[n.from], NameLexicon.GIVEN) == 0)) {
                n.kind = Names.ORGANIZATION;
                n.rule = "listed-organization";
            } else if (n.kind != Names.PERSON && several && (flags & NameLexicon.PERSON) != 0
                && (flags & (NameLexicon.ORGANIZATION | NameLexicon.PLACE)) == 0
                && NameLexicon.level(w.levels[n.from], NameLexicon.GIVEN) == 3) {
                n.kind = Names.PERSON;
                n.rule = "listed-person";
            }
        }
    }

    /** "NAME economist NAME": the first is whom the second works for. */
    private static void employers(Names names) {
        NameWords w = names.words;
        for (int i = 0; i + 1 < names.all.size(); i++) {
            Name a = names.all.get(i);
            Name b = names.all.get(i + 1);
            int gap = b.from - a.end;
            if (a.kind == Names.PERSON && b.kind == Names.PERSON && gap >= 1 && gap <= 3
                && (w.role[b.from - 1] & RoleWords.OFFICE) != 0 && (w.look[b.from - 1] & NameWords.CAPITAL) == 0
                && w.plain(a.end, b.from) && (w.role[a.end] & (RoleWords.SUFFIX | RoleWords.KIN)) == 0) {
                a.kind = Names.ORGANIZATION;
                a.rule = "employer-role-name";
            }
        }
    }

    /** "the official PAP news agency". */
    private static void agencies(Names names) {
        NameWords w = names.words;
        for (int t = 0; t + 2 < w.token.length; t++) {
            if (w.lower[t + 1].equals("news") && w.lower[t + 2].equals("agency") && Names.acronym(w.token[t])) {
                Name n = names.at(t);
                if (n == null) {
                    names.insert(t, t + 1, Names.ORGANIZATION, "news-agency");
                } else if (n.end == t + 1) {
                    n.kind = Names.ORGANIZATION;
                    n.rule = "news-agency";
                }
            }
        }
    }

    /** In tables of results a town is its team: "Leeds 2 Hull 1", "BOSTON AT DETROIT". */
    private void teams(Names names) {
        NameWords w = names.words;
        for (int i = 0; i < names.all.size(); i++) {
            Name n = names.all.get(i);
            if (n.kind != Names.PLACE || countries.contains(SpanRules.join(w, n.from, n.end))) {
                continue;
            }
            boolean number = n.end < w.token.length && w.sameSentence(n.from, n.end) && digit(w, n.end);
            boolean opens = n.from == 0 || !w.sameSentence(n.from - 1, n.from) || digit(w, n.from - 1);
            boolean fixture = (w.look[n.from] & NameWords.SHOUTED) != 0
                && (i + 1 < names.all.size() && at(w, n, names.all.get(i + 1)) || i > 0 && at(w, names.all.get(i - 1), n));
            if (number && opens || fixture) {
                n.kind = Names.ORGANIZATION;
                n.rule = "team-in-table";
            }
        }
    }

    private static boolean digit(NameWords w, int t) {
        return Character.isDigit(w.token[t].charAt(0)) && w.token[t].length() < 8 && w.token[t].indexOf('-') != 4;
    }

    private static boolean at(NameWords w, Name a, Name b) {
        return b.from == a.end + 1 && w.lower[a.end].equals("at");
    }

    /** A city that acts is a place, but for tables and reports of sport, where it is a team. */
    private static void cities(Names names) {
        NameWords w = names.words;
        if (w.sport()) {
            return;
        }
        for (Name n : names.all) {
            if (n.kind != Names.ORGANIZATION || n.end - n.from > 3 || (w.look[n.from] & NameWords.SHOUTED) != 0) {
                continue;
            }
            int flags = w.runFlags(n.from, n.end);
            boolean city = (flags & NameLexicon.BIG_CITY) != 0 || (flags & NameLexicon.CITY) != 0
                && (flags & NameLexicon.ORGANIZATION) == 0 && n.end - n.from > 1;
            boolean company = n.end < w.token.length && (w.role[n.end] & RoleWords.COMPANY_END) != 0;
            if (city && !company && (w.evidence.of(w.word[n.from]) & Evidence.IN_ORGANIZATION) == 0) {
                n.kind = Names.PLACE;
                n.rule = "city-name";
            }
        }
    }

    /** "World Food Programme (WFP)": the bracket names the organization too. */
    private static void acronyms(Names names) {
        NameWords w = names.words;
        for (int i = 0; i < names.all.size(); i++) {
            Name n = names.all.get(i);
            int t = n.end;
            if (n.kind != Names.ORGANIZATION || n.end - n.from < 2 || t + 2 >= w.token.length || !w.token[t].equals("(")
                || !w.token[t + 2].equals(")") || !Names.acronym(w.token[t + 1])) {
                continue;
            }
            Name a = names.at(t + 1);
            if (a == null) {
                names.insert(t + 1, t + 2, Names.ORGANIZATION, "acronym-in-brackets");
            } else {
                a.kind = Names.ORGANIZATION;
                a.rule = "acronym-in-brackets";
            }
        }
    }
}
