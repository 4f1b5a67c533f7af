package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.event.ActorLexicon.Group;
import org.dateline.normalize.event.ActorLexicon.Role;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/** Finds the noun phrases of a sentence and says which of them can act, for which country and in which role. */
final class ActorFinder {
    private final ActorLexicon lexicon;
    private final NamedActors namedActors;
    private final ClauseWords words;

    ActorFinder(ActorLexicon lexicon, ClauseWords words) {
        this.words = words;
        this.lexicon = lexicon;
        this.namedActors = new NamedActors(lexicon);
    }

    /** Noun phrases in text order. */
    SentenceActors find(Document d, NameIndex names, Sentence s) {
        List<ChunkFinder.Bounds> bounds = ChunkFinder.find(d, names, words, s.firstToken(), s.endToken());
        int n = bounds.size();
        ActorMention[] main = new ActorMention[n];
        List<List<ActorMention>> inner = new ArrayList<>(n);
        Role[] role = new Role[n];
        for (int i = 0; i < n; i++) {
            ChunkFinder.Bounds b = bounds.get(i);
            inner.add(inner(d, names, b.first(), b.head()));
            ActorMention possessor = b.possessed() && i > 0 ? main[i - 1] : null;
            role[i] = role(d, names, b, s.endToken());
            boolean dateline = b.first() == s.firstToken() && dateline(d, b.first(), b.head(), s.endToken());
            main[i] = dateline ? null : main(d, names, b, inner.get(i), role[i], possessor,
                i > 0 && b.possessed() ? bounds.get(i - 1) : null);
        }
        for (int i = n - 2; i >= 0; i--) {
            ChunkFinder.Bounds b = bounds.get(i);
            ChunkFinder.Bounds next = bounds.get(i + 1);
            if (next.first() == b.head() + 2 && d.lower(b.head() + 1).equals("of") && ChunkFinder.share(d, words, b.head())) {
                main[i] = share(d, b, next, main[i + 1]);
                continue;
            }
            boolean gap = next.first() == b.head() + 3 && (d.tag(b.head() + 2).equals("VBG") || d.tag(b.head() + 2).equals("JJ"));
            if (main[i] != null && role[i] != null && (gap || next.first() == b.head() + 2)) {
                main[i] = complement(d, main[i], role[i], d.lower(b.head() + 1), whole(main, bounds, i + 1), next,
                    words.is(ClauseWords.Kind.MEASURE, d.lemma(b.head())));
            }
        }
        List<Chunk> chunks = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            ChunkFinder.Bounds b = bounds.get(i);
            chunks.add(new Chunk(b.first(), b.head() + 1, b.head(), b.possessed() && i > 0 ? chunks.get(i - 1) : null, main[i],
                inner.get(i)));
        }
        return new SentenceActors(s, adjectives(d, chunks));
    }

    /** "Three of the farmers": some of those behind "of", where they are people; null when they are none. */
    private static ActorMention share(Document d, ChunkFinder.Bounds b, ChunkFinder.Bounds next, ActorMention of) {
        boolean people = of != null && of.kind() != ActorMention.Kind.PLACE && of.kind() != ActorMention.Kind.COUNTRY
            && of.kind() != ActorMention.Kind.ASSET && of.actor().person() == null;
        if (!people) {
            return null;
        }
        Actor a = of.actor();
        return new ActorMention(b.first(), next.head() + 1, b.head(), new Actor(d.span(b.first(), next.head() + 1), a.country(),
            null, a.organization(), a.code()), of.kind());
    }

    /** "LAGOS: The president", "LAGOS - The president": where it was written, whatever mark follows. */
    static boolean dateline(Document d, int first, int head, int end) {
        int mark = head + 1;
        return mark < end && d.token(first).length() > 3 && d.token(head).equals(d.token(head).toUpperCase(Locale.ROOT))
            && (d.token(mark).equals(":") || d.token(mark).startsWith("-") || d.token(mark).equals("\u2014")
            || d.token(mark).equals("\u2013"));
    }

    /** The actor of a phrase, or of the possessed phrase behind it ("leader of Iraq's government"). */
    private static ActorMention whole(ActorMention[] main, List<ChunkFinder.Bounds> bounds, int i) {
        return i + 1 < main.length && bounds.get(i + 1).possessed() && main[i + 1] != null ? main[i + 1] : main[i];
    }

    private Role role(Document d, NameIndex names, ChunkFinder.Bounds b, int end) {
        boolean bare = b.first() == b.head() && b.head() > 0 && words.is(ClauseWords.Kind.BARE, d.lower(b.head()));
        if (bare && (d.lower(b.head() - 1).equals("in") || d.lower(b.head() - 1).equals("by"))) {
            return null;
        }
        Role longer = lexicon.roleStartingAt(d, b.head(), end);
        if (longer != null) {
            return longer;
        }
        return names.person(b.head()) != null || names.time(b.head()) ? null : lexicon.roleEndingAt(d, b.first(), b.head());
    }

    private ActorMention main(Document d, NameIndex names, ChunkFinder.Bounds b, List<ActorMention> inner, Role role,
                              ActorMention possessor, ChunkFinder.Bounds possessing) {
        int h = b.head();
        ActorMention named = namedActors.find(d, names, b.first(), h, h, inner);
        if (named != null) {
            return NamedActors.owned(named, inner, possessor);
        }
        boolean others = h > b.first() && d.tag(h - 1).equals("CD") && words.is(ClauseWords.Kind.OTHERS, d.lower(h));
        if (role == null && (d.tag(h).equals("CD") || others)) {
            return new ActorMention(b.first(), h + 1, h, new Actor(d.span(b.first(), h + 1), null, null, null, "CVL"),
                ActorMention.Kind.PEOPLE);
        }
        boolean bare = b.first() == h && words.is(ClauseWords.Kind.MEASURE, d.lower(h));
        if (role == null || role.kind() == ActorLexicon.Kind.ACT || bare) {
            return null;
        }
        if (role.kind() == ActorLexicon.Kind.COUNTRY && inner.isEmpty() && possessor == null && d.tag(h).equals("NN")) {
            return null;
        }
        ActorMention by = inner.isEmpty() ? possessor : inner.get(inner.size() - 1);
        int first = by == possessor && possessor != null ? possessing.first() : b.first();
        return role(d, first, h + 1, h, role, modifiers(d, b), by, NamedActors.country(inner));
    }

    private ActorMention role(Document d, int first, int end, int head, Role role, String modifier, ActorMention by,
                              String before) {
        String roles = role.kind() == ActorLexicon.Kind.VAGUE && !modifier.isEmpty() ? modifier : role.roles();
        String country = by == null ? null : by.actor().country() == null ? before : by.actor().country();
        String organization = null;
        String code;
        Group group = by == null ? null : lexicon.groupAt(d, by.first());
        boolean people = group != null && (group.role().equals("CVL") || group.role().equals("REL"));
        if (people && by.kind() == ActorMention.Kind.ORGANIZATION) {
            int skip = group.country() == null ? 0 : 3;
            String ethnic = group.code().substring(skip);
            code = NamedActors.code(country, ethnic.startsWith(roles) ? ethnic : ethnic + roles);
        } else if (by != null && by.kind() == ActorMention.Kind.ORGANIZATION) {
            organization = by.actor().organization();
            code = by.actor().code();
        } else {
            code = NamedActors.code(country, roles);
        }
        return new ActorMention(first, end, head, new Actor(d.span(first, end), country, null, organization, code),
            kind(role, by != null));
    }

    private static ActorMention.Kind kind(Role role, boolean owned) {
        return switch (role.kind()) {
            case OFFICIAL, FORCE, ARMED, PARTY -> ActorMention.Kind.ROLE;
            case PEOPLE, DESCENT -> ActorMention.Kind.PEOPLE;
            case ASSET, ACT -> owned && role.roles().equals("MIL") ? ActorMention.Kind.ROLE : ActorMention.Kind.ASSET;
            case COUNTRY -> owned ? ActorMention.Kind.COUNTRY : ActorMention.Kind.PRONOUN;
            case VAGUE -> owned || !role.roles().isEmpty() ? ActorMention.Kind.ROLE : ActorMention.Kind.PEOPLE;
        };
    }

    /** Roles of a role noun among the modifiers: "army" in "army spokesman". */
    private String modifiers(Document d, ChunkFinder.Bounds b) {
        for (int t = b.head() - 1; t >= b.first(); t--) {
            Role role = lexicon.roleEndingAt(d, b.first(), t);
            if (role != null && !role.roles().isEmpty() && role.kind() != ActorLexicon.Kind.ASSET) {
                return role.roles();
            }
        }
        return "";
    }

    /** Takes in what a role noun is of: "the government of Turkey", "a group of rebels", "police in Kabul". */
    private ActorMention complement(Document d, ActorMention m, Role role, String preposition, ActorMention of,
                                           ChunkFinder.Bounds next, boolean measure) {
        if (measure && of == null && preposition.equals("of")) {
            return null;
        }
        boolean belongs = preposition.equals("of") || preposition.equals("from");
        if (of == null || !belongs && !preposition.equals("in") || m.actor().person() != null) {
            return m;
        }
        Actor a = m.actor();
        int end = belongs ? next.head() + 1 : m.end();
        if (belongs && role.kind() == ActorLexicon.Kind.VAGUE && of.kind() != ActorMention.Kind.PLACE
            && of.kind() != ActorMention.Kind.COUNTRY) {
            String country = a.country() != null ? a.country() : of.actor().country();
            return new ActorMention(m.first(), end, m.head(), new Actor(d.span(m.first(), end), country, null,
                of.actor().organization(), of.actor().code()), of.kind() == ActorMention.Kind.PERSON
                ? ActorMention.Kind.PEOPLE : of.kind());
        }
        if (belongs && a.country() == null && of.actor().code().startsWith("IGO")) {
            return new ActorMention(m.first(), end, m.head(), new Actor(d.span(m.first(), end), null, null,
                of.actor().organization(), of.actor().code()), m.kind());
        }
        if (a.country() != null || of.actor().country() == null || of.kind() == ActorMention.Kind.PERSON
            || !belongs && (of.kind() != ActorMention.Kind.PLACE && of.kind() != ActorMention.Kind.COUNTRY || abroad(d, m))) {
            return m;
        }
        String roles = a.code().isEmpty() ? role.roles() : a.code();
        return new ActorMention(m.first(), end, m.head(), new Actor(d.span(m.first(), end), of.actor().country(), null,
            a.organization(), NamedActors.code(of.actor().country(), roles)), m.kind() == ActorMention.Kind.PRONOUN
            ? ActorMention.Kind.COUNTRY : m.kind());
    }

    /** "The embassy in Lima", "EU ministers in Geneva": where they are is not whose they are. */
    private boolean abroad(Document d, ActorMention m) {
        return m.actor().code().contains("IGO") || words.is(ClauseWords.Kind.POSTED, d.lemma(m.head()));
    }

    /** Actors among the modifiers before the head. */
    private List<ActorMention> inner(Document d, NameIndex names, int first, int head) {
        List<ActorMention> out = new ArrayList<>(2);
        for (int t = first; t < head; t++) {
            int end = t + 1;
            Group group = lexicon.groupAt(d, t);
            if (group != null) {
                while (end < head && d.end(end) <= d.start(t) + group.name().length()) {
                    end++;
                }
            } else {
                while (end < head && (same(names.person(t), names.person(end))
                    || same(names.organization(t), names.organization(end)) || same(names.country(t), names.country(end)))) {
                    end++;
                }
            }
            ActorMention m = end > head || !meant(d.lower(t), d.lemma(head)) ? null : namedActors.find(d, names, t, end - 1, end - 1, List.of());
            if (m != null) {
                CountryMention other = names.secondCountry(t);
                out.add(other != null || adjective(m, names.country(t)) ? first(m, names.country(t)) : m);
                if (other != null) {
                    out.add(new ActorMention(t, end, end - 1, new Actor(other.span(), other.country(), null, null,
                        other.country()), ActorMention.Kind.COUNTRY));
                }
                t = end - 1;
            }
        }
        return out;
    }

    /**
     * The friend or foe of a land is not the land ("an anti-Syrian deputy", "Syrian-backed rebels"); a protest may be one
     * against it.
     */
    private boolean meant(String modifier, String noun) {
        int hyphen = modifier.lastIndexOf('-');
        return (hyphen < 0 || !words.is(ClauseWords.Kind.TREATED, modifier.substring(hyphen + 1)))
            && !modifier.startsWith("pro-") && (!modifier.startsWith("anti-") || words.is(ClauseWords.Kind.HOSTILITY, noun));
    }

    /** The adjective of a country before a noun stands for the country, not for its people. */
    private static boolean adjective(ActorMention m, CountryMention country) {
        return country != null && country.kind() == CountryKind.DEMONYM && m.kind() == ActorMention.Kind.PEOPLE
            && m.actor().code().equals(m.actor().country());
    }

    /** The country alone: the first of two in one word, the one that an adjective says. */
    private static ActorMention first(ActorMention m, CountryMention country) {
        Actor a = m.actor();
        return country == null ? m : new ActorMention(m.first(), m.end(), m.head(), new Actor(country.span(), a.country(),
            a.person(), a.organization(), a.code()), ActorMention.Kind.COUNTRY);
    }

    private static boolean same(Object a, Object b) {
        return a != null && a == b;
    }

    /** "<i>Hungarian</i> and Romanian officials": an adjective phrase before a conjunction takes the head of the next one. */
    private List<Chunk> adjectives(Document d, List<Chunk> chunks) {
        for (int i = chunks.size() - 2; i >= 0; i--) {
            Chunk c = chunks.get(i);
            Chunk next = chunks.get(i + 1);
            boolean adjective = d.tag(c.head()).startsWith("JJ") && c.main() != null;
            if (adjective && next.first() == c.end() + 1 && next.main() != null && next.main().actor().country() != null) {
                Role role = lexicon.roleEndingAt(d, next.first(), next.head());
                if (role != null) {
                    Actor a = c.main().actor();
                    Actor full = new Actor(a.span(), a.country(), null, null, NamedActors.code(a.country(), role.roles()));
                    chunks.set(i, new Chunk(c.first(), c.end(), c.head(), c.possessor(), new ActorMention(c.first(), c.end(),
                        c.head(), full, next.main().kind()), c.inner()));
                }
            }
        }
        return chunks;
    }
}
