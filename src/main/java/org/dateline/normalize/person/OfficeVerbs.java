package org.dateline.normalize.person;

import java.util.List;
import org.dateline.mention.NameMention;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.PositionStatement.Status;
import org.dateline.normalize.Timex;
import org.dateline.normalize.TimexType;
import org.dateline.text.Sentence;

/** Finds what verbs of taking, holding and leaving an office say of the person named beside them. */
final class OfficeVerbs {
    private final PersonWords words;
    private final RoleReader roles;

    OfficeVerbs(PersonWords words, RoleReader roles) {
        this.words = words;
        this.roles = roles;
    }

    /** "is the minister", "was appointed minister", "resigned as minister", "succeeds X as minister". */
    void behind(DocumentView d, int i, int from, int limit, List<Timex> times, List<Statement> found) {
        int t = from;
        boolean copula = false;
        while (t < limit && t < from + 5 && (d.low(t).equals("has") || d.low(t).equals("had") || d.low(t).equals("have")
            || d.low(t).equals("will") || d.tag(t).equals("RB") || words.is("copula", d.low(t)))) {
            copula |= words.is("copula", d.low(t));
            t++;
        }
        if (t >= limit) {
            return;
        }
        String low = d.low(t);
        boolean passive = copula || low.equals("became") || low.equals("becomes") || low.equals("become");
        if (words.is("taken", low) && passive) {
            change(d, i, t, limit, Status.TAKEN, "appointed", times, found);
        } else if (words.is("left", low) && (copula || resigns(low))) {
            change(d, i, t, limit, Status.LEFT, "resigned", times, found);
        } else if (low.equals("stepped") || low.equals("stepping") || low.equals("steps") || low.equals("step")) {
            if (t + 1 < limit && (d.low(t + 1).equals("down") || d.low(t + 1).equals("aside"))) {
                change(d, i, t + 1, limit, Status.LEFT, "stepped-down", times, found);
            }
        } else if (low.equals("took") || low.equals("takes") || low.equals("takeover")) {
            if (t + 1 < limit && d.low(t + 1).equals("over")) {
                change(d, i, t + 1, limit, Status.TAKEN, "took-over", times, found);
            }
        } else if (words.is("over-to", low)) {
            int x = t + 1;
            while (x < limit && x < t + 8 && !d.low(x).equals("as")) {
                x++;
            }
            if (x < limit && d.low(x).equals("as")) {
                change(d, i, x - 1, limit, Status.TAKEN, "succeeds", times, found);
            }
        } else if (copula && t < limit) {
            RolePhrase role = roles.at(d, t, Math.min(limit, t + 20), "is-role");
            if (role != null && role.from() <= t + 1) {
                found.add(new Statement(i, role));
            }
        }
    }

    /** Whether a form is one of a verb that a holder does: "resigned". */
    static boolean resigns(String low) {
        return low.startsWith("resign") || low.startsWith("quit") || low.startsWith("retire");
    }

    /** Reads the role behind a verb of taking or leaving office. */
    private void change(DocumentView d, int i, int verb, int limit, Status status, String rule, List<Timex> times,
                        List<Statement> found) {
        int t = verb + 1;
        while (t < limit && t < verb + 5 && (d.low(t).equals("in") && d.low(verb).equals("sworn") || d.low(t).equals("as")
            || d.low(t).equals("to") || d.low(t).equals("be") || d.low(t).equals("from") || d.low(t).equals("post")
            || d.low(t).equals("the") || d.low(t).equals("his") || d.low(t).equals("her") || d.low(t).equals("of"))) {
            t++;
        }
        if (t >= limit) {
            return;
        }
        RolePhrase role = roles.at(d, t, Math.min(limit, t + 20), rule);
        if (role != null && role.from() <= t + 1) {
            found.add(new Statement(i, role, status, days(d, verb, limit, times)));
        }
    }

    /** "appointed NAME (as) minister", "dismissed NAME as minister". */
    void before(DocumentView d, int i, NameMention m, List<Timex> times, List<Statement> found) {
        Sentence s = d.sentence(m.firstToken());
        int v = m.firstToken() - 1;
        while (v >= s.firstToken() && m.firstToken() - v < 6 && d.word(v) && !d.tag(v).startsWith("VB")) {
            v--;
        }
        if (v < s.firstToken() || v > s.firstToken() && words.is("copula", d.low(v - 1))) {
            return;
        }
        boolean taken = words.is("taken", d.low(v)) && !d.low(v).startsWith("becom") && !d.low(v).equals("became");
        boolean left = words.is("left", d.low(v)) && !resigns(d.low(v)) && !d.low(v).equals("replaced");
        if (!taken && !left || m.endToken() >= s.endToken()) {
            return;
        }
        int t = m.endToken();
        boolean as = d.low(t).equals("as");
        if (left && !as || !as && !d.low(t).equals("to") && !d.word(t)) {
            return;
        }
        t = as ? t + 1 : t;
        if (t >= s.endToken()) {
            return;
        }
        RolePhrase role = roles.at(d, t, Math.min(s.endToken(), t + 20), taken ? "appointed-name" : "dismissed-name");
        if (role != null && role.from() <= t + 2) {
            found.add(new Statement(i, role, taken ? Status.TAKEN : Status.LEFT, days(d, v, s.endToken(), times)));
        }
    }

    /** The days that a time expression behind a verb gives, before any comma; unknown when there is none. */
    static DayRange days(DocumentView d, int verb, int limit, List<Timex> times) {
        int from = d.document.start(verb);
        int to = d.document.end(limit - 1);
        for (Timex x : times) {
            if (x.span().start() >= from && x.span().end() <= to
                && (x.type() == TimexType.DATE || x.type() == TimexType.TIME) && x.days().from() != null
                && !behindComma(d, from, x.span().start())) {
                return x.days();
            }
        }
        return DayRange.UNKNOWN;
    }

    private static boolean behindComma(DocumentView d, int from, int to) {
        return d.document.text().substring(from, to).indexOf(',') >= 0;
    }
}
