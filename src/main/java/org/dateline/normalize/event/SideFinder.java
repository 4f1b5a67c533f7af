package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.text.Document;
import org.dateline.text.Sentence;

/** Finds who does the act of a trigger, and to whom. */
final class SideFinder {
    /** Roots of acts that are done to somebody even when nobody is named as the doer. */
    private static final Set<String> VICTIM_ROOTS = Set.of("08", "17", "18", "19", "20");
    /** Acts that a side feels in the passive: its envoys withdrawn, its aid cut, sanctions imposed on it. */
    private static final Set<String> LEFT = Set.of("161", "162", "163");
    /** Roots of acts that the state does in whose country they happen, when nobody else is named; anybody destroys things. */
    private static final Set<String> LEGAL_ROOTS = Set.of("09", "17");
    private static final List<String> POSS = List.of("poss");
    private static final List<String> IN = List.of("in");
    private static final List<String> AT = List.of("at", "in");
    /** Roots of acts that want something of whoever is the subject of their clause. */
    private static final Set<String> ASKING_ROOTS = Set.of("02", "10");
    /** Roots of answers to what others did or asked: towards the owner of the object noun. */
    private static final Set<String> ANSWERING_ROOTS = Set.of("11", "12");
    /** Roots of acts that are words said to somebody. */
    private static final Set<String> TALKING_ROOTS = Set.of("01", "02", "04", "05", "10", "11", "13");
    /** Statements towards nobody. */
    private static final Set<String> PLAIN = Set.of("010", "014");
    /** Roots of acts that are done to a place as well. */
    private static final Set<String> PLACED_ROOTS = Set.of("07", "15", "16", "17", "18", "19", "20");
    /** Roots of acts towards another country. */
    private static final Set<String> LAND_ROOTS = Set.of("03", "04", "05", "06", "07");

    private final Document d;
    private final Sentence s;
    private final Tree tree;
    private final Arguments arguments;
    private final Participles participles;
    private final Parties parties;
    private final NameIndex names;
    private final ClauseWords words;

    /**
     * Both sides of an act.
     *
     * @param loose whether the target stands in no slot of the trigger
     * @param refusal why the trigger makes no event, null when it does
     */
    record Sides(List<ActorMention> source, List<ActorMention> target, boolean loose, String refusal) {
        private static Sides refused(String reason) {
            return new Sides(List.of(), List.of(), false, reason);
        }
    }

    SideFinder(Sentence s, Tree tree, Arguments arguments, Story story, ClauseWords words) {
        this.d = tree.document();
        this.s = s;
        this.tree = tree;
        this.arguments = arguments;
        this.participles = new Participles(tree, words);
        this.parties = story.parties();
        this.names = story.names();
        this.words = words;
    }

    /** The sides by the slots of the trigger's sense; the lists may be changed. */
    Sides find(TriggerMention m) {
        EventSense sense = m.sense();
        String root = sense.cameo().substring(0, 2);
        List<ActorMention> source = arguments.find(m, sense.source());
        List<ActorMention> target = sense.target().isEmpty() ? new ArrayList<>() : arguments.find(m, sense.target());
        boolean person = sense.needs().stream().anyMatch(n -> n.kinds().contains(EventSense.PartyKind.PERSON));
        if (person && sense.kind() == EventSense.Kind.VERB) {
            target.removeIf(this::possessor);
        }
        meant(m, root, source, target);
        List<ActorMention> doers = root.equals("11") || sense.cameo().equals("016") ? arguments.doers(m) : null;
        if (doers != null) {
            target.clear();
            target.addAll(doers);
        }
        if (before(m, source, target)) {
            target.add(source.remove(1));
        }
        if (source.isEmpty() && !target.isEmpty() && root.equals("04") && sense.kind() == EventSense.Kind.NOUN) {
            source.addAll(arguments.attending(m, target));
            source.removeIf(a -> target.stream().anyMatch(b -> self(a, b, sense)));
        }
        boolean arrived = sense.cameo().equals("042") && !source.isEmpty() && m.head() + 1 < s.endToken()
            && words.is(ClauseWords.Kind.HERE, d.lower(m.head() + 1));
        if (!arrived && !Needs.met(sense, source, target,
                !source.isEmpty() || arguments.filled(m, sense.source()), !target.isEmpty() || arguments.filled(m, sense.target()))) {
            return Sides.refused("needs");
        }
        boolean host = sense.cameo().equals("043") && m.passive();
        if (source.isEmpty() && (host || m.passive() && LEGAL_ROOTS.contains(root) && !sense.cameo().startsWith("1712"))) {
            source.addAll(arguments.find(m, host ? AT : IN));
            source.removeIf(a -> a.kind() != ActorMention.Kind.PLACE && a.kind() != ActorMention.Kind.COUNTRY);
        }
        if (root.equals("18") && GameScore.in(d, s)) {
            return Sides.refused("sport");
        }
        boolean violent = VICTIM_ROOTS.contains(root);
        boolean left = m.passive() && LEFT.contains(sense.cameo()) && !participles.which(m.head());
        boolean charged = sense.cameo().startsWith("112") || sense.cameo().equals("115") || tree.child(m.head(), "aux:pass") >= 0;
        boolean accused = root.equals("11") && m.passive() && (charged && acts(target)
            || target.stream().anyMatch(a -> a.actor().person() != null))
            || root.equals("11") && sense.target().contains("subj") && sense.source().contains("by");
        source.removeIf(a -> a.kind() == ActorMention.Kind.PLACE && !host && !LEGAL_ROOTS.contains(root)
            || a.kind() == ActorMention.Kind.ASSET && !violent);
        target.removeIf(a -> a.kind() == ActorMention.Kind.ASSET && sense.cameo().equals("172"));
        withoutSelf(target, source, sense);
        if (sense.kind() == EventSense.Kind.VERB && !sense.mutual()) {
            target.removeIf(a -> source.stream().anyMatch(b -> part(a, b)));
        }
        if (undergone(m, root, source, target)) {
            target.addAll(arguments.find(m, POSS));
            withoutSelf(target, source, sense);
        }
        if (suffered(m, root, source, target)) {
            target.addAll(source);
            source.clear();
        }
        boolean loose = false;
        if (doers == null && target.isEmpty() && !source.isEmpty() && !sense.target().isEmpty() && !PLAIN.contains(sense.cameo())
            && !(sense.mutual() && (source.size() > 1 || root.equals("04") && d.tag(source.get(0).head()).endsWith("S")))) {
            target.addAll(arguments.loose(m, source, PLACED_ROOTS.contains(root)));
            target.removeIf(a -> source.size() > 1 && parties.pair(a));
            withoutSelf(target, source, sense);
            loose = !target.isEmpty();
        }
        if (sense.mutual() && target.isEmpty() && source.size() > 1) {
            target.addAll(source.subList(1, source.size()));
            source.subList(1, source.size()).clear();
        }
        if (sense.mutual() && source.isEmpty() && target.size() > 1
                && tree.preposition(target.get(0).head()).equals("between")) {
            source.add(target.remove(0));
        }
        if (sense.cameo().equals("0841") && m.passive() && participles.published(m.head())) {
            return Sides.refused("needs");
        }
        boolean done = violent || left || accused || unsaid(m, root, target);
        if (source.isEmpty() && !(done && acts(target))) {
            return Sides.refused("no actor");
        }
        return new Sides(source, target, loose, null);
    }

    /** "Editors were questioned", "the motion urged Chile", "protests against Chile": the text may leave open who does it. */
    private boolean unsaid(TriggerMention m, String root, List<ActorMention> target) {
        if (m.passive()) {
            return Set.of("02", "09", "11").contains(root) && tree.child(m.head(), "aux:pass") >= 0 && arguments.is(m, "obj", target);
        }
        return m.sense().kind() == EventSense.Kind.NOUN
            ? root.equals("14") && arguments.is(m, "against", target) && !tree.preposition(m.head()).equals("in")
            : (ASKING_ROOTS.contains(root) || root.equals("11")) && arguments.message(m)
                && (arguments.is(m, "obj", target) || arguments.is(m, "on", target));
    }

    /** Puts those who are meant in the place of those who stand in the slots. */
    private void meant(TriggerMention m, String root, List<ActorMention> source, List<ActorMention> target) {
        EventSense sense = m.sense();
        boolean charged = sense.cameo().startsWith("112") && target.isEmpty();
        if (charged || ASKING_ROOTS.contains(root) || sense.cameo().equals("012") || sense.cameo().equals("013")) {
            List<ActorMention> asked = arguments.asked(m, source);
            if (!asked.isEmpty()) {
                target.clear();
                target.addAll(asked);
            }
        }
        if (ANSWERING_ROOTS.contains(root)) {
            List<ActorMention> owners = arguments.owners(m);
            if (!owners.isEmpty() && owners.stream().noneMatch(o ->
                    source.stream().anyMatch(x -> x.head() == o.head() || side(x, o)))) {
                target.clear();
                target.addAll(owners);
            }
        }
        if (TALKING_ROOTS.contains(root)) {
            arguments.contacted(m, target);
        }
        if (source.isEmpty() && sense.mutual() && sense.kind() == EventSense.Kind.VERB && !m.passive()) {
            source.addAll(parties.they(tree.child(m.head(), "nsubj")));
        }
        parties.split(source);
        if (!sense.cameo().equals("045")) {
            parties.split(target);
        }
        if (target.isEmpty() && LAND_ROOTS.contains(root)) {
            ActorMention land = arguments.land(m, sense.target(), source, parties);
            if (land != null) {
                target.add(land);
            }
        }
        if (target.isEmpty() && sense.target().contains("in")) {
            target.addAll(here(m.head()));
        }
    }

    /** "Arrived here": the country of the dateline. */
    private List<ActorMention> here(int verb) {
        for (int t = verb + 1; t < Math.min(s.endToken(), verb + 4); t++) {
            String country = words.is(ClauseWords.Kind.HERE, d.lower(t)) ? names.countryOf(names.dateline()) : null;
            if (country != null) {
                return List.of(new ActorMention(t, t + 1, t, new Actor(d.span(t, t + 1), country, null, null, country),
                    ActorMention.Kind.COUNTRY));
            }
        }
        return List.of();
    }

    /** "The envoy's arrest", "the Kuwait invasion", "the Armenian massacre": who is named before such a noun suffers the act. */
    private boolean suffered(TriggerMention m, String root, List<ActorMention> source, List<ActorMention> target) {
        if (m.sense().kind() != EventSense.Kind.NOUN || !target.isEmpty() || m.sense().target().isEmpty()
            || source.size() != 1) {
            return false;
        }
        ActorMention a = source.get(0);
        if (!VICTIM_ROOTS.contains(root) || d.lower(a.head()).startsWith("anti-")) {
            return d.lower(a.head()).startsWith("anti-");
        }
        CountryMention named = a.head() < m.head() && a.head() >= m.head() - 2 ? names.country(a.head()) : null;
        boolean before = named != null && land(a) && !d.tag(a.head() + 1).equals("POS");
        if (before) {
            String noun = d.lemma(m.head());
            return words.is(ClauseWords.Kind.PERSECUTION, noun)
                || named.kind() == CountryKind.NAME && words.is(ClauseWords.Kind.UNDERGONE, noun);
        }
        return !arguments.done(m) && (a.kind() == ActorMention.Kind.PERSON || a.kind() == ActorMention.Kind.PRONOUN
            || a.kind() == ActorMention.Kind.PEOPLE
            || Deeds.officer(a, d, words) && words.is(ClauseWords.Kind.UNDERGONE, d.lemma(m.head())));
    }

    /** "The Peru invasion by Chad": behind such a noun "by" says who did it, so whoever is named before it suffers it. */
    private boolean undergone(TriggerMention m, String root, List<ActorMention> source, List<ActorMention> target) {
        return m.sense().kind() == EventSense.Kind.NOUN && target.isEmpty() && VICTIM_ROOTS.contains(root) && !source.isEmpty()
            && source.get(0).first() > m.head() && words.is(ClauseWords.Kind.UNDERGONE, d.lemma(m.head()));
    }

    private static boolean side(ActorMention a, ActorMention b) {
        return a.actor().country() != null && a.actor().country().equals(b.actor().country());
    }

    /** Of "Sino-Kenyan ties" the envoy of China has only Kenya before him. */
    private static void withoutSelf(List<ActorMention> target, List<ActorMention> source, EventSense sense) {
        boolean several = target.size() > 1;
        target.removeIf(a -> source.stream().anyMatch(b -> self(a, b, sense) || several && land(a) && side(a, b)));
    }

    /** One and the same party: what it does, it does not do to itself. */
    private static boolean self(ActorMention a, ActorMention b, EventSense sense) {
        return a.head() == b.head() && Objects.equals(a.actor().country(), b.actor().country()) || a.actor().person() != null && a.actor().person().equals(b.actor().person())
            || !sense.mutual() && land(a) && land(b) && side(a, b);
    }

    /** "The Turkey <i>Egypt</i> invasion": of two lands right before such a noun the second has it done to it. */
    private boolean before(TriggerMention m, List<ActorMention> source, List<ActorMention> target) {
        if (m.sense().kind() != EventSense.Kind.NOUN || m.sense().mutual() || !target.isEmpty()
                || m.sense().target().isEmpty() || source.size() != 2) {
            return false;
        }
        ActorMention second = source.get(1);
        return second.end() == m.head() && source.get(0).end() == second.first() && d.tag(second.head()).startsWith("NN")
            && (land(second) || second.kind() == ActorMention.Kind.PLACE);
    }

    /** "Visiting <i>Peru</i>'s minister spoke": a party named within the phrase of another. */
    private boolean part(ActorMention a, ActorMention b) {
        return a.end() + 1 == b.first() && possessor(a) || b.first() <= a.first() && a.end() <= b.end() && a.head() != b.head();
    }

    /** "Held a <i>driver</i>'s permit": the owner of the thing. */
    private boolean possessor(ActorMention a) {
        return a.end() < s.endToken() && d.tag(a.end()).equals("POS");
    }

    /** A country and nobody in it. */
    private static boolean land(ActorMention a) {
        return a.kind() == ActorMention.Kind.COUNTRY && a.actor().code().equals(a.actor().country());
    }

    private static boolean acts(List<ActorMention> side) {
        return side.stream().anyMatch(a -> a.kind().acts());
    }
}
