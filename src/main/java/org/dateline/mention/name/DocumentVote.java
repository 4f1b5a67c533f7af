package org.dateline.mention.name;

import java.util.HashMap;
import java.util.Map;
import org.dateline.mention.name.Names.Name;

/**
 * Lets the clear mentions of a document decide the unclear ones: a surname alone takes the kind of its full name, a form
 * named twice has one kind, words in capitals take the kind they have elsewhere. Holds read-only tables.
 */
final class DocumentVote {
    private final NameTables tables;

    DocumentVote(NameTables tables) {
        this.tables = tables;
    }

    /** What a word or run is elsewhere in the document: how often each kind. */
    private static final class Votes {
        final int[] of = new int[4];
        /** Person's surname by a full name. */
        boolean surname;
        /** First word of a company's or other organization's full name. */
        boolean firstOfOrganization;

        int best() {
            int best = Names.PERSON;
            for (int k = 2; k < 4; k++) {
                best = of[k] > of[best] ? k : best;
            }
            return best;
        }
    }

    void apply(Names names, TagView tags) {
        Map<String, Votes> votes = votes(names);
        NameWords w = names.words;
        for (Name n : names.all) {
            retype(w, n, votes);
        }
        for (int t = 0; t < w.token.length; t++) {
            if ((w.look[t] & NameWords.CAPITAL) == 0 || names.at(t) != null || w.token[t].length() < 2) {
                continue;
            }
            Votes v = votes.get(w.lower[t]);
            if (v != null && v.surname && stands(w, tags, t)) {
                names.insert(t, t + 1, Names.PERSON, "document-vote");
            } else if (v != null && !v.surname && v.of[Names.ORGANIZATION] > 1 && Names.acronym(w.token[t])
                && v.best() == Names.ORGANIZATION) {
                names.insert(t, t + 1, Names.ORGANIZATION, "document-vote");
            }
        }
    }

    private Map<String, Votes> votes(Names names) {
        NameWords w = names.words;
        Map<String, Votes> votes = new HashMap<>();
        for (Name n : names.all) {
            boolean shouted = (w.look[n.from] & NameWords.SHOUTED) != 0;
            Votes v = votes.computeIfAbsent(key(w, n.from, n.end), k -> new Votes());
            v.of[n.kind] += shouted ? 1 : 2;
            if (n.end - n.from == 1 || shouted) {
                continue;
            }
            if (n.kind == Names.PERSON) {
                int last = n.end - 1;
                while (last > n.from && ((w.role[last] & RoleWords.SUFFIX) != 0 || w.token[last].equals(","))) {
                    last--;
                }
                votes.computeIfAbsent(w.lower[last], k -> new Votes()).surname = true;
                String first = w.lower[n.from];
                if (tables.words("family-first").contains(first) && (w.token[last].indexOf('-') > 0
                    || NameLexicon.level(w.levels[last], NameLexicon.SURNAME) < 2)) {
                    votes.computeIfAbsent(first, k -> new Votes()).surname = true;
                    votes.computeIfAbsent(first + "h", k -> new Votes()).surname = true;
                }
            } else if (n.kind == Names.ORGANIZATION && (w.role[n.end - 1] & RoleWords.COMPANY_END) != 0) {
                votes.computeIfAbsent(w.lower[n.from], k -> new Votes()).firstOfOrganization = true;
            }
        }
        return votes;
    }

    private void retype(NameWords w, Name n, Map<String, Votes> votes) {
        Votes v = votes.get(key(w, n.from, n.end));
        if (n.end - n.from > 1) {
            if (v.best() != n.kind && v.of[v.best()] > v.of[n.kind] + 1) {
                n.kind = v.best();
                n.rule = "document-vote";
            }
            return;
        }
        boolean followed = n.end < w.token.length && (w.role[n.end] & (RoleWords.COMPANY_END | RoleWords.ORGANIZATION_HEAD)) != 0
            && (w.look[n.end] & NameWords.CAPITAL) != 0;
        if (v.surname && n.kind != Names.PERSON && !followed) {
            boolean place = n.kind == Names.PLACE && n.from > 0
                && tables.words("place-preposition").contains(w.lower[n.from - 1])
                && (w.run[n.from] & (NameLexicon.CITY | NameLexicon.COUNTRY) << 9) != 0;
            if (!place) {
                n.kind = Names.PERSON;
                n.rule = "document-vote";
            }
        } else if (!v.surname && v.firstOfOrganization && n.kind == Names.PERSON) {
            n.kind = Names.ORGANIZATION;
            n.rule = "document-vote";
        } else if (!v.surname && v.best() != n.kind && v.of[v.best()] > 2 * v.of[n.kind]) {
            n.kind = v.best();
            n.rule = "document-vote";
        }
    }

    /** Whether a word that is a surname here stands as a name at this token, and not as the common word. */
    private boolean stands(NameWords w, TagView tags, int t) {
        boolean shouted = (w.look[t] & NameWords.SHOUTED) != 0;
        boolean common = (w.evidence.of(w.word[t]) & Evidence.LOWER) != 0 || tables.words("sentence-word").contains(w.lower[t]);
        boolean nextCapital = t + 1 < w.token.length && (w.look[t + 1] & NameWords.CAPITAL) != 0 && !shouted;
        if (nextCapital && (w.role[t + 1] & RoleWords.ORGANIZATION_HEAD) != 0) {
            return false;
        }
        if (shouted) {
            return !common;
        }
        String tag = tags.tag(t);
        if ((w.look[t] & NameWords.FIRST) == 0 && !common) {
            return tag.startsWith("NN") || tag.startsWith("JJ");
        }
        String next = t + 1 < w.token.length ? tags.tag(t + 1) : "";
        boolean acts = next.startsWith("VBD") || next.startsWith("VBZ") || next.equals("POS") || next.equals("MD");
        return (w.look[t] & NameWords.FIRST) != 0 ? acts || tag.startsWith("NNP") && !common
            : tag.startsWith("NNP") || acts;
    }

    private static String key(NameWords w, int from, int end) {
        return end - from == 1 ? w.lower[from] : SpanRules.join(w, from, end);
    }

    /** Part-of-speech tags of the document's tokens. */
    interface TagView {
        String tag(int token);
    }
}
