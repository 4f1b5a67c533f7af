package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.PositionStatement.Status;
import org.dateline.normalize.Timex;
import org.dateline.text.Sentence;

/** Finds what the text says of the positions of each named person. Holds read-only tables. */
final class PositionFinder {
    private static final int APPOSITION = 30;

    private final PersonWords words;
    private final RoleReader roles;
    private final OfficeVerbs verbs;
    private final Departures departures;

    PositionFinder(PersonWords words) {
        this.words = words;
        this.roles = new RoleReader(words);
        this.verbs = new OfficeVerbs(words, roles);
        this.departures = new Departures(words);
    }

    /** Titles straight before each name of a person; null where there are none. */
    RolePhrase[] titles(DocumentView d) {
        RolePhrase[] titles = new RolePhrase[d.names.size()];
        for (int i = 0; i < titles.length; i++) {
            NameMention m = d.names.get(i);
            if (m.kind() == NameKind.PERSON) {
                titles[i] = whole(d, roles.before(d, floor(d, m), m.firstToken(), "title-before-name"), m);
            }
        }
        return titles;
    }

    /** "President NAME of Peru", "chairman NAME of the Labour Party": the title goes on behind the name. */
    private RolePhrase whole(DocumentView d, RolePhrase r, NameMention m) {
        int end = complementEnd(d, m);
        if (r == null || r.position() == null || end == m.endToken()) {
            return r;
        }
        boolean body = d.in(end - 1, NameKind.ORGANIZATION);
        NameMention o = d.name(end - 1);
        String country = body ? d.country(o.firstToken()) : d.placeCountry(end - 1);
        boolean joins = body && r.organization() == null;
        return new RolePhrase(r.from(), r.end(), r.position(), joins ? d.text(o.firstToken(), o.endToken()) : r.organization(),
            joins ? d.nameIndex(end - 1) : r.organizationName(), r.country() == null ? country : r.country(), r.status(),
            r.sex(), r.counterpart(), r.rule());
    }

    /** Token behind an "of" with a country, place or organization after a name; that behind the name when there is none. */
    private int complementEnd(DocumentView d, NameMention m) {
        int limit = d.sentence(m.firstToken()).endToken();
        int t = m.endToken() + 1;
        if (t >= limit || !d.low(m.endToken()).equals("of")) {
            return m.endToken();
        }
        while (t < limit && words.is("determiner", d.low(t))) {
            t++;
        }
        if (t >= limit || d.placeCountry(t) == null && !d.in(t, NameKind.ORGANIZATION)) {
            return m.endToken();
        }
        NameMention named = d.name(t);
        int end = named == null ? t + 1 : named.endToken();
        while (named == null && end < limit && d.country(end) != null && d.countryFrom(end) == t) {
            end++;
        }
        boolean owner = end < limit && d.possessive(end);
        return owner || end > limit ? m.endToken() : end;
    }

    /** First token of the sentence, or the one behind the person named before. */
    private static int floor(DocumentView d, NameMention m) {
        int least = d.sentence(m.firstToken()).firstToken();
        for (int t = m.firstToken() - 1; t >= least; t--) {
            if (d.in(t, NameKind.PERSON)) {
                return t + 1;
            }
        }
        return least;
    }

    /** All statements in text order. */
    List<Statement> find(DocumentView d, RolePhrase[] titles, List<Timex> times) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            NameMention m = d.names.get(i);
            if (m.kind() != NameKind.PERSON) {
                continue;
            }
            if (titles[i] != null && titles[i].position() != null) {
                found.add(new Statement(i, titles[i], dismissed(d, titles[i].from()) ? Status.LEFT : titles[i].status(),
                    DayRange.UNKNOWN));
                int limit = d.sentence(m.firstToken()).endToken();
                int leaving = departures.verb(d, complementEnd(d, m), limit);
                if (leaving >= 0) {
                    found.add(new Statement(i, titles[i], Status.LEFT, OfficeVerbs.days(d, leaving, limit, times)));
                }
            } else {
                beforeComma(d, i, m, found);
            }
            after(d, i, m, times, found);
            verbs.before(d, i, m, times, found);
        }
        return found;
    }

    /** "the ministry's spokeswoman, NAME, said": a role with its own determiner or country, and a comma. */
    private void beforeComma(DocumentView d, int i, NameMention m, List<Statement> found) {
        int comma = m.firstToken() - 1;
        int least = floor(d, m);
        if (comma <= least || !d.low(comma).equals(",")) {
            return;
        }
        RolePhrase role = roles.before(d, least, comma, "role-comma-name");
        if (role == null || role.position() == null) {
            role = ofPhrase(d, least, comma);
        }
        if (role == null || role.position() == null) {
            return;
        }
        String first = d.low(role.from());
        boolean own = first.equals("his") || first.equals("her") || first.equals("its") || first.equals("their");
        boolean opens = first.equals("the") && (role.from() == least || !d.word(role.from() - 1));
        boolean bounded = role.country() != null || role.organization() != null || own || opens
            || dismissed(d, role.from());
        boolean closed = m.endToken() >= d.sentence(m.firstToken()).endToken()
            || !d.word(m.endToken()) || d.tag(m.endToken()).startsWith("VB") || role.counterpart();
        if (bounded && closed) {
            found.add(new Statement(i, role, dismissed(d, role.from()) ? Status.LEFT : role.status(), DayRange.UNKNOWN));
        }
    }

    /** Whether a verb of dismissal governs the role that starts at a token: "sacked the speaker, NAME". */
    private boolean dismissed(DocumentView d, int from) {
        int t = from - 1;
        int least = d.sentence(from).firstToken();
        while (t > least && (words.is("determiner", d.low(t)) || d.low(t).equals("of"))) {
            t--;
        }
        return t > least && words.is("left", d.low(t)) && !OfficeVerbs.resigns(d.low(t)) && d.low(t).endsWith("ed")
            && !d.low(t).equals("replaced") && !d.low(t).equals("suspended") && d.tag(t).equals("VBD")
            && !words.is("copula", d.low(t - 1));
    }

    /** "the head of the agency, NAME": looks back for a role with its complement. */
    private RolePhrase ofPhrase(DocumentView d, int least, int comma) {
        for (int t = comma - 2; t > least && comma - t < 10; t--) {
            String low = d.low(t);
            if (!d.word(t) && !d.possessive(t) || d.tag(t).startsWith("VB") || d.in(t, NameKind.PERSON)) {
                return null;
            }
            if (low.equals("of") || low.equals("at") || low.equals("for") || low.equals("to") || low.equals("in")) {
                RolePhrase head = roles.before(d, least, t, "role-comma-name");
                if (head != null && head.position() != null) {
                    RolePhrase whole = roles.at(d, head.from(), comma, "role-comma-name");
                    return whole != null && whole.end() == comma ? whole : null;
                }
            }
        }
        return null;
    }

    private void after(DocumentView d, int i, NameMention m, List<Timex> times, List<Statement> found) {
        Sentence s = d.sentence(m.firstToken());
        int limit = s.endToken();
        int t = complementEnd(d, m);
        if (t < limit && d.low(t).equals("(")) {
            t = behind(d, t, limit, ")");
        }
        if (t + 1 < limit && d.low(t).equals(",")) {
            int a = t + 1;
            if (d.low(a).equals("who")) {
                int close = behind(d, a, limit, ",");
                verbs.behind(d, i, a + 1, close > a ? close - 1 : limit, times, found);
                if (close > a) {
                    verbs.behind(d, i, close, limit, times, found);
                }
            }
            if (a + 1 < limit && Character.isDigit(d.low(a).charAt(0)) && d.low(a + 1).equals(",")) {
                a += 2;
            }
            int end = apposition(d, i, a, Math.min(limit, a + APPOSITION), found);
            t = end > 0 ? end : t;
            if (t < limit && end > 0 && d.low(t).equals(",")) {
                t++;
            }
        }
        verbs.behind(d, i, t, limit, times, found);
    }

    /** Reads ", a professor at X" or ", who is the minister of Y"; returns the token behind it, -1 when it is none. */
    private int apposition(DocumentView d, int i, int from, int limit, List<Statement> found) {
        int a = from;
        if (d.low(a).equals("who") && a + 2 < limit) {
            if (words.is("heads", d.low(a + 1))) {
                return heads(d, i, a + 1, limit, found);
            }
            if (!words.is("copula", d.low(a + 1)) && !d.low(a + 1).equals("became")) {
                return -1;
            }
            a += 2;
        }
        int first = a;
        while (first < limit && (words.is("determiner", d.low(first)) || d.possessive(first))) {
            first++;
        }
        if (first < limit && d.in(first, NameKind.PERSON)) {
            return -1;
        }
        RolePhrase role = roles.at(d, a, limit, "role-after-name");
        if (role == null || role.from() > a + 2 && d.name(a) == null && d.country(a) == null) {
            return -1;
        }
        int end = role.end();
        boolean closed = end >= limit || !d.word(end) || d.tag(end).startsWith("V") || d.low(end).equals("and")
            || RoleComplements.preposition(d.low(end)) || d.low(end).equals("who") || d.low(end).equals("whose")
            || d.low(end).equals("since");
        boolean list = end < limit && d.in(end, NameKind.PERSON)
            || end + 1 < limit && d.low(end).equals("and") && d.in(end + 1, NameKind.PERSON);
        boolean nextName = end + 1 < limit && d.low(end).equals(",") && d.in(end + 1, NameKind.PERSON)
            && !words.is("determiner", d.low(a));
        if (!closed || list || nextName) {
            return -1;
        }
        found.add(new Statement(i, role));
        return end;
    }

    private int heads(DocumentView d, int i, int verb, int limit, List<Statement> found) {
        int t = verb + 1;
        while (t < limit && words.is("determiner", d.low(t))) {
            t++;
        }
        if (t < limit && d.in(t, NameKind.ORGANIZATION)) {
            NameMention o = d.name(t);
            Status status = d.low(verb).endsWith("ed") || d.low(verb).equals("led") || d.low(verb).equals("ran")
                ? Status.FORMER : Status.HELD;
            found.add(new Statement(i, new RolePhrase(verb, o.endToken(), "head", d.text(o.firstToken(), o.endToken()),
                d.nameIndex(t), d.country(o.firstToken()), status, (char) 0, false, "who-heads")));
            return o.endToken();
        }
        return -1;
    }

    private static int behind(DocumentView d, int t, int limit, String closing) {
        for (int k = t; k < Math.min(limit, t + 25); k++) {
            if (d.low(k).equals(closing)) {
                return k + 1;
            }
        }
        return t;
    }
}
