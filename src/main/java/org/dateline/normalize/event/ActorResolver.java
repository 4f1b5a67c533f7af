package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.normalize.Actor;
import org.dateline.text.Document;

/** Turns the head of a phrase into the actors it stands for. */
final class ActorResolver {
    /** Steps from phrase to phrase; a pronoun may be joined to the very phrase that it stands for. */
    private static final int DEPTH = 3;
    private static final Set<String> SOURCE_SLOTS = Set.of("subj", "by", "of", "poss", "from");

    private final Tree tree;
    private final Document d;
    private final SentenceActors actors;
    private final Clauses clauses;
    private final ClauseWords words;
    private final Phrases phrases;
    private final Antecedents antecedents;

    ActorResolver(Tree tree, SentenceActors actors, Clauses clauses, ClauseWords words, Phrases phrases) {
        this.phrases = phrases;
        this.words = words;
        this.tree = tree;
        this.d = tree.document();
        this.actors = actors;
        this.clauses = clauses;
        this.antecedents = new Antecedents(tree, actors, clauses, words);
    }

    /** Adds whoever a phrase names, and whoever is coordinated with it. */
    void expand(int token, String slot, List<ActorMention> out) {
        expand(token, slot, out, DEPTH);
    }

    private void expand(int token, String slot, List<ActorMention> out, int depth) {
        if (slot.equals("subj")) {
            opener(token, slot, out);
        }
        own(token, slot, out, depth);
        Chunk c0 = actors.at(token);
        if (c0 != null && c0.main() != null && c0.main().end() - 1 > token) {
            conjuncts(c0.main().end() - 1, slot, out, depth);
        }
        conjuncts(token, slot, out, depth);
        if (c0 != null && !slot.equals("subj")) {
            series(c0, out);
        }
    }

    /** "Togo, <i>Benin and Ghana</i>": names in a row that ends in "and" belong together, whatever the tree says. */
    private void series(Chunk first, List<ActorMention> out) {
        Chunk last = first;
        int n = 0;
        boolean and = false;
        while (!and && last.end() + 1 < tree.to() && Phrases.named(last)) {
            int link = last.end();
            int next = link + 1;
            and = d.lower(link).equals("and") || d.lower(next).equals("and");
            next = d.lower(next).equals("and") ? next + 1 : next;
            Chunk c = and || d.token(link).equals(",") ? actors.at(next) : null;
            if (c == null || c.first() > next + 1 || !Phrases.named(c) || c.possessor() != null) {
                return;
            }
            last = c;
            n++;
        }
        String behind = last.end() < tree.to() ? d.tag(last.end()) : "";
        boolean ends = and && !behind.equals("POS") && !behind.equals("MD") && !behind.startsWith("VB");
        if (ends) {
            Chunk c = first;
            for (int i = 0; i < n; i++) {
                c = actors.at(c.end() + (d.lower(c.end() + 1).equals("and") ? 2 : 1));
                add(c.main(), out);
            }
        }
    }

    /**
     * "<i>Togo</i> and Benin signed", "<i>Togo, Benin</i> sign": the first of the subjects that open the sentence, when
     * the tree lost them; without "and", as headlines have it, they are all names.
     */
    private void opener(int token, String slot, List<ActorMention> out) {
        Chunk c = actors.at(tree.from());
        List<Chunk> row = new ArrayList<>(2);
        boolean names = false;
        boolean holds = false;
        while (c != null && c.main() != null && c.end() + 1 < tree.to()) {
            row.add(c);
            holds |= c.first() <= token && token < c.end();
            int behind = c.end() + (d.tag(c.end() + 1).equals("PRP$") ? 2 : 1);
            Chunk next = actors.at(behind);
            boolean comma = d.token(c.end()).equals(",");
            boolean and = d.tag(c.end()).equals("CC") && !d.tag(c.head()).startsWith("JJ");
            boolean joined = next != null && next.first() == behind && (and || comma && (Phrases.named(c) && Phrases.named(next) || Phrases.others(c, next)));
            names |= comma && joined;
            if (!joined) {
                String tag = d.tag(c.end());
                boolean acts = tag.startsWith("VB") || tag.equals("MD") || tag.equals("TO") || tag.startsWith("RB");
                if (holds && (acts || !names)) {
                    row.forEach(one -> own(one.head(), slot, out, 1));
                }
                return;
            }
            c = next;
        }
    }

    private void conjuncts(int token, String slot, List<ActorMention> out, int depth) {
        for (int c = tree.firstChild(token); c >= 0; c = tree.next(c)) {
            if (tree.is(c, "conj") && c > token && phrases.linked(token, c)
                && !d.tag(c).startsWith("VB") && (slot.equals("subj") || !phrases.speaks(c))) {
                expand(c, slot, out, depth);
            }
        }
    }

    /** Adds whoever the phrase itself names: its head, its owner, a modifier, what it is of. */
    void own(int token, String slot, List<ActorMention> out, int depth) {
        if (clauses.relativePronoun(token) && !clauses.afterHearer(token) && tree.head(token) >= 0
            && tree.is(tree.head(token), "acl:relcl") && tree.head(tree.head(token)) >= 0 && depth > 0) {
            own(tree.head(tree.head(token)), slot, out, depth - 1);
            return;
        }
        Chunk c = actors.at(token);
        if (c == null || clauses.afterHearer(token)) {
            return;
        }
        Chunk described = depth > 0 ? described(token) : null;
        if (described != null) {
            own(described.head(), slot, out, depth - 1);
            return;
        }
        ActorMention main = c.main();
        if (main == null && d.tag(token).startsWith("PRP") && depth > 0) {
            int antecedent = antecedents.of(token);
            if (antecedent >= 0) {
                expand(antecedent, slot, out, depth - 1);
            }
            return;
        }
        if (main != null) {
            Chunk before = mate(c);
            if (before != null) {
                add(before.main(), out);
            }
            Chunk name = slot.equals("subj") ? phrases.explained(c) : null;
            if (name != null) {
                add(name.main(), out);
                return;
            }
            int named = main.actor().country() == null && d.tag(token).equals("NNS") ? tree.child(token, "appos") : -1;
            Chunk lands = named < 0 || depth == 0 ? null : actors.at(named);
            if (lands != null && Phrases.country(lands)) {
                expand(named, "subj", out, depth - 1);
                return;
            }
            add(withName(token, main), out);
            return;
        }
        ActorMention owner = c.possessor() == null || slot.equals("subj") ? null : c.possessor().main();
        if (!c.inner().isEmpty() && owner != null && owner.kind() == ActorMention.Kind.COUNTRY
            && c.inner().stream().allMatch(a -> a.actor().code().startsWith("IGO"))) {
            add(owner, out);
            return;
        }
        if (!c.inner().isEmpty()) {
            boolean source = SOURCE_SLOTS.contains(slot);
            List<ActorMention> inner = c.inner();
            boolean bodyNext = inner.size() == 2 && inner.get(0).end() == inner.get(1).first()
                && d.tag(inner.get(0).head()).startsWith("JJ") && inner.get(1).actor().code().startsWith("IGO");
            inner = bodyNext ? inner.subList(0, 1) : inner;
            boolean deed = slot.equals("subj") && (words.is(ClauseWords.Kind.DEED, d.lemma(token))
                || words.is(ClauseWords.Kind.UNDERGONE, d.lemma(token)));
            inner.stream().filter(a -> (!source || !capital(a)) && !(deed && a.kind() == ActorMention.Kind.PERSON))
                .forEach(a -> add(a, out));
            return;
        }
        Chunk friend = c.possessor() == null ? null : nameBehind(c);
        if (friend != null && friend == actors.at(Math.max(tree.from(), tree.child(token, "appos")))) {
            add(friend.main(), out);
            return;
        }
        if (c.possessor() != null && depth > 0) {
            own(c.possessor().head(), slot, out, depth - 1);
            if (!out.isEmpty()) {
                return;
            }
        }
        int appositive = tree.child(token, "appos");
        if (appositive >= 0 && depth > 0) {
            own(appositive, slot, out, depth - 1);
        }
        if (depth > 0) {
            for (int n = tree.firstChild(token); n >= 0 && out.isEmpty(); n = tree.next(n)) {
                String p = tree.preposition(n);
                boolean source = SOURCE_SLOTS.contains(slot);
                Chunk phrase = p.isEmpty() ? actors.at(n) : null;
                if (phrase != null && phrase.first() > tree.from() && d.tag(phrase.first() - 1).equals("IN")) {
                    continue;
                }
                boolean owned = p.equals("by") || p.equals("of") && !words.is(ClauseWords.Kind.UNDERGONE, d.lemma(token));
                if (tree.is(n, "nmod") && n > token && (!source || owned)) {
                    own(n, slot, out, depth - 1);
                }
            }
            int sender = out.isEmpty() && slot.equals("subj") ? antecedents.sender(token) : -1;
            if (sender >= 0) {
                own(sender, slot, out, depth - 1);
            }
        }
    }

    /** "<i>Rebels</i>, who have vowed to fight, are": the phrase before a relative pronoun; null when it is none. */
    private Chunk described(int token) {
        if (!d.tag(token).equals("WP") && !d.tag(token).equals("WDT") || token - 1 <= tree.from()) {
            return null;
        }
        Chunk before = actors.at(d.token(token - 1).equals(",") ? token - 2 : token - 1);
        return before != null && before.main() != null ? before : null;
    }

    /** "The Lima round", "the Lima blasts": before a thing a capital says where. */
    private static boolean capital(ActorMention a) {
        return a.kind() == ActorMention.Kind.COUNTRY && a.actor().code().endsWith("GOV");
    }

    /** "<i>Hungarian</i> and Romanian officials". */
    private Chunk mate(Chunk c) {
        Chunk before = actors.at(c.first() - 2);
        boolean comma = before != null && before.first() == tree.from() && d.token(c.first() - 1).equals(",")
            && d.tag(c.first()).startsWith("JJ");
        return before != null && before.main() != null && (d.tag(c.first() - 1).equals("CC") || comma)
            && d.tag(before.head()).startsWith("JJ") ? before : null;
    }

    /** A role with the name behind it in apposition is that person. */
    private ActorMention withName(int token, ActorMention m) {
        if (m.actor().person() != null) {
            return m;
        }
        int appositive = tree.child(token, "appos");
        boolean behind = appositive < 0 && tree.is(token, "appos") && tree.head(token) >= 0;
        Chunk c = behind ? actors.at(tree.head(token)) : appositive < 0 ? null : actors.at(appositive);
        if (m.kind() != ActorMention.Kind.ROLE) {
            return m;
        }
        return c != null && c.main() != null && c.main().actor().person() != null ? inOffice(c.main(), m) : nameBehind(token, m);
    }

    /** "His Chadian counterpart, <i>Idris Sow</i>, in Lima": a person of the same country behind a comma, and no list. */
    private ActorMention nameBehind(int token, ActorMention role) {
        Chunk name = d.tag(token).equals("NN") ? nameBehind(actors.at(token)) : null;
        boolean same = name != null && role.actor().country() != null
            && role.actor().country().equals(name.main().actor().country());
        return same ? name.main() : role;
    }

    /** A person of whom only the office before the name tells for whom he acts: "the UN envoy, <i>Idris Sow</i>". */
    private ActorMention inOffice(ActorMention person, ActorMention office) {
        Actor p = person.actor();
        Actor o = office.actor();
        return !p.code().isEmpty() || o.code().isEmpty() ? person : new ActorMention(person.first(), person.end(),
            person.head(), new Actor(p.span(), o.country(), p.person(), o.organization(), o.code()), person.kind());
    }

    /** The person named behind a phrase and a comma, unless a list goes on there; null when nobody is. */
    private Chunk nameBehind(Chunk c) {
        Chunk name = c.end() + 1 < tree.to() && d.token(c.end()).equals(",") ? actors.at(c.end() + 1) : null;
        boolean person = name != null && name.first() == c.end() + 1 && name.main() != null
            && name.main().first() == name.first() && name.main().actor().person() != null;
        boolean list = person && name.end() + 1 < tree.to() && (d.tag(name.end()).equals("CC")
            || d.token(name.end()).equals(",") && d.tag(name.end() + 1).equals("CC"));
        return person && !list ? name : null;
    }

    private static void add(ActorMention m, List<ActorMention> out) {
        for (ActorMention o : out) {
            boolean within = o.first() <= m.first() && m.end() <= o.end();
            if ((o.head() == m.head() || within) && Objects.equals(o.actor().country(), m.actor().country())) {
                return;
            }
        }
        out.add(m);
    }
}
