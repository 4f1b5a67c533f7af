package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Person;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/** Which countries an article means by "the two countries", "both sides", "the country": those told of right before. */
final class Parties {
    private static final int BACK = 3;

    private final Document d;
    private final NameIndex names;
    private final ClauseWords words;

    Parties(Document d, NameIndex names, ClauseWords words) {
        this.d = d;
        this.names = names;
        this.words = words;
    }

    /** Puts both parties in the place of an actor that names them only together. */
    void split(List<ActorMention> side) {
        for (int i = 0; i < side.size(); i++) {
            ActorMention m = side.get(i);
            if (m.actor().country() != null || m.actor().person() != null || !pair(m)) {
                continue;
            }
            Set<String> both = told(m.first(), null, d.lower(m.head()).equals("they")
                || words.is(ClauseWords.Kind.PARTY_AT_HOME, d.lemma(m.head())));
            if (both.size() == 2) {
                List<ActorMention> two = new ArrayList<>(2);
                for (String c : both) {
                    Actor a = m.actor();
                    two.add(new ActorMention(m.first(), m.end(), m.head() - two.size(), new Actor(a.span(), c, null, null,
                        c + a.code()), ActorMention.Kind.COUNTRY));
                }
                side.remove(i);
                side.addAll(i, two);
                i++;
            }
        }
    }

    /** "They signed": the two countries of the sentence before; empty when it is not about two. */
    List<ActorMention> they(int subject) {
        List<ActorMention> out = new ArrayList<>(2);
        if (subject < 0 || !d.lower(subject).equals("they")) {
            return out;
        }
        Set<String> both = told(subject, null, true);
        if (both.size() == 2) {
            for (String c : both) {
                out.add(new ActorMention(subject, subject + 1, subject - out.size(), new Actor(d.span(subject, subject + 1), c,
                    null, null, c), ActorMention.Kind.PRONOUN));
            }
        }
        return out;
    }

    /** Whether an actor is two parties named together: "the two sides". */
    boolean pair(ActorMention m) {
        if (d.lower(m.head()).equals("they") && m.actor().code().isEmpty()) {
            return true;
        }
        if (!d.tag(m.head()).equals("NNS") || !words.is(ClauseWords.Kind.PARTY, d.lemma(m.head()))) {
            return false;
        }
        for (int t = Math.max(0, m.first() - 1); t < m.head(); t++) {
            boolean known = !d.tag(t).equals("CD") || t > 0 && d.tag(t - 1).matches("DT|PRP\\$|POS");
            if (known && words.is(ClauseWords.Kind.PAIR, d.lower(t))) {
                return true;
            }
        }
        return false;
    }

    /** The one country besides the actor's own that "the country" at a token may mean; null when it is not clear. */
    ActorMention land(int t, List<ActorMention> actors) {
        boolean definite = t > 0 && words.is(ClauseWords.Kind.LAND, d.lemma(t)) && d.tag(t).equals("NN");
        int the = t - 1;
        while (definite && the > 0 && d.tag(the).startsWith("JJ")) {
            the--;
        }
        if (!definite || !d.lower(the).equals("the") || actors.isEmpty() || actors.get(0).actor().country() == null) {
            return null;
        }
        Set<String> one = told(the, actors.get(0).actor().country(), false);
        if (one.size() != 1) {
            return null;
        }
        String c = one.iterator().next();
        return new ActorMention(the, t + 1, t, new Actor(d.span(the, t + 1), c, null, null, c), ActorMention.Kind.COUNTRY);
    }

    /**
     * The countries named before a token, sentence by sentence backwards, until there are as many as wanted; those of
     * persons count unless that makes too many ("the two sides", said somebody of neither).
     */
    private Set<String> told(int before, String without, boolean together) {
        Set<String> out = new TreeSet<>();
        Set<String> lands = new TreeSet<>();
        int wanted = without == null ? 2 : 1;
        int last = d.sentenceOf(before).index();
        for (int i = last; i >= Math.max(0, last - BACK) && out.size() < wanted; i--) {
            if (together) {
                out.clear();
                lands.clear();
            }
            Sentence s = d.sentences().get(i);
            for (int t = s.firstToken(); s.zone().tells() && t < Math.min(before, s.endToken()); t++) {
                CountryMention c = names.country(t);
                Person p = names.person(t);
                String country = p != null ? p.country() : c != null && c.kind() != CountryKind.PLACE ? c.country() : null;
                if (country != null && !country.equals(without)) {
                    out.add(country);
                    lands.addAll(p == null ? Set.of(country) : Set.of());
                }
            }
        }
        return out.size() > wanted && lands.size() == wanted ? lands : out;
    }
}
