package org.dateline.normalize.person;

import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.normalize.PositionStatement.Status;

/** Reads titles, offices and roles before a name, or as a phrase of their own. Holds read-only tables. */
final class RoleReader {
    private static final int FARTHEST = 14;

    private final PersonWords words;
    private final RoleComplements complements;

    RoleReader(PersonWords words) {
        this.words = words;
        this.complements = new RoleComplements(words);
    }

    /** What is gathered while reading leftwards. */
    private static final class Reading {
        String organization;
        int organizationName = -1;
        String country;
        Status status = Status.HELD;
        char sex;
        int from;
    }

    /**
     * The role that ends straight before token {@code end}, null when there is none.
     *
     * @param least first token that may belong to it
     */
    RolePhrase before(DocumentView d, int least, int end, String rule) {
        Reading r = new Reading();
        int i = end;
        while (i > least && honorific(d, i - 1)) {
            char sex = words.title(d.low(i - 1)).sex();
            r.sex = sex != 0 ? sex : r.sex;
            i--;
        }
        int headEnd = i;
        int headFrom = officeBefore(d, Math.max(least, i - FARTHEST), headEnd, r);
        if (headFrom < 0) {
            return i == end ? null : new RolePhrase(i, end, null, null, -1, null, Status.HELD, r.sex, false, rule);
        }
        int from = modifiers(d, Math.max(least, headFrom - FARTHEST), headFrom, r);
        String position = d.text(from, positionEnd(d, from, headEnd, r));
        return new RolePhrase(r.from, end, position, r.organization, r.organizationName, r.country, r.status, r.sex,
            d.low(headEnd - 1).equals("counterpart"), rule);
    }

    private boolean honorific(DocumentView d, int t) {
        PersonWords.Title title = words.title(d.low(t));
        return title != null && title.honorific() && d.capital(t);
    }

    /** First token of the office that ends at {@code end}, -1 when there is none. */
    private int officeBefore(DocumentView d, int least, int end, Reading r) {
        if (end <= least) {
            return -1;
        }
        int from = head(d, least, end, r);
        if (from >= 0) {
            return from;
        }
        // "ambassador to Peru X"
        int land = end - 1;
        while (land > least && d.country(land) != null && d.country(land - 1) != null) {
            land--;
        }
        boolean abroad = d.placeCountry(land) != null || d.in(land, NameKind.ORGANIZATION) && d.name(land).firstToken() == land;
        int to = land > least && words.is("determiner", d.low(land - 1)) ? land - 2 : land - 1;
        if (abroad && to > least && (d.low(to).equals("to") || d.low(to).equals("for"))) {
            return head(d, least, to, r);
        }
        // "Minister of Foreign Affairs X", "Defense Minister of the Russian Federation X"
        int i = end;
        while (i > least && end - i < 7 && d.word(i - 1) && !d.low(i - 1).equals("of") && !d.low(i - 1).equals("for")
            && (d.capital(i - 1) || d.low(i - 1).equals("the") || d.low(i - 1).equals("and"))
            && !d.in(i - 1, NameKind.PERSON)) {
            i--;
        }
        if (i == end || i <= least + 1 || !d.low(i - 1).equals("of") && !d.low(i - 1).equals("for")
            || !d.capital(i - 2)) {
            return -1;
        }
        from = head(d, least, i - 1, r);
        if (from >= 0) {
            int first = d.low(i).equals("the") ? i + 1 : i;
            if (first < end && d.country(first) != null && d.country(end - 1) != null) {
                r.country = d.country(first);
            }
        }
        return from;
    }

    private int head(DocumentView d, int least, int end, Reading r) {
        String last = d.low(end - 1);
        if (last.endsWith("-elect") || last.endsWith("-designate")) {
            String bare = last.substring(0, last.lastIndexOf('-'));
            if (words.endsTitle(bare)) {
                r.status = last.endsWith("-elect") ? Status.ELECT : Status.DESIGNATE;
                PersonWords.Title two = end - 2 >= least ? words.title(d.low(end - 2) + " " + bare) : null;
                return two != null ? end - 2 : end - 1;
            }
        }
        if ((last.equals("elect") || last.equals("designate")) && end - 2 > least) {
            r.status = last.equals("elect") ? Status.ELECT : Status.DESIGNATE;
            return head(d, least, end - 1, r);
        }
        PersonWords.Title title = words.titleEndingAt(d, least, end);
        if (title == null || title.honorific() || d.name(end - 1) != null && d.in(end - 1, NameKind.PERSON)) {
            return -1;
        }
        if (title.sex() != 0) {
            r.sex = title.sex();
        }
        return end - 1 - (int) title.words().chars().filter(c -> c == ' ').count();
    }

    /** Reads the words before the head; returns the first token of the position itself. */
    private int modifiers(DocumentView d, int least, int headFrom, Reading r) {
        int position = headFrom;
        boolean open = true;
        int i = headFrom;
        r.from = headFrom;
        while (i > least) {
            int t = i - 1;
            String low = d.low(t);
            Status status = status(low);
            if (status != null && (d.country(t) == null)) {
                r.status = r.status == Status.HELD ? status : r.status;
                open = false;
                i = t;
                r.from = t;
            } else if (d.country(t) != null && r.country == null && !d.in(t, NameKind.ORGANIZATION)) {
                r.country = d.country(t);
                i = Math.max(least, d.countryFrom(t));
                r.from = i;
                open = false;
            } else if (d.possessive(t)) {
                return possessor(d, least, t, r, position);
            } else if (words.is("determiner", low) || !d.word(t) && !low.equals("&")) {
                if (words.is("determiner", low)) {
                    r.from = t;
                }
                return position;
            } else if (d.in(t, NameKind.ORGANIZATION) && !field(d, t, i)) {
                if (r.organization != null || words.is("status-held", low)) {
                    return position;
                }
                i = organization(d, t, r);
                open = false;
            } else if (d.in(t, NameKind.PLACE)) {
                NameMention m = d.name(t);
                r.country = r.country == null ? d.placeCountry(t) : r.country;
                i = Math.max(least, m.firstToken());
                r.from = i;
                open = false;
            } else if (d.in(t, NameKind.PERSON) || !open || !modifier(d, t) || honorific(d, t)) {
                return position;
            } else if (words.is("status-held", low)) {
                i = t;
                r.from = t;
            } else {
                i = t;
                position = t;
                r.from = t;
            }
        }
        return position;
    }

    /** "Economy" before "Minister" is a field of office, though it may look like an organization. */
    private boolean field(DocumentView d, int t, int next) {
        NameMention m = d.name(t);
        String head = d.low(next);
        return m.endToken() - m.firstToken() == 1 && t + 1 == next && words.sector(d.low(t)) == null
            && (head.equals("minister") || head.equals("secretary") || head.equals("commissioner"))
            && d.low(t).length() > 3 && !d.low(t).equals(d.document.token(t));
    }

    private int organization(DocumentView d, int t, Reading r) {
        NameMention m = d.name(t);
        r.organization = d.text(m.firstToken(), m.endToken());
        r.organizationName = d.nameIndex(t);
        r.country = r.country == null ? d.country(m.firstToken()) : r.country;
        r.from = m.firstToken();
        return m.firstToken();
    }

    /** "Russia's", "the ministry's", "Siemens'" before the position. */
    private int possessor(DocumentView d, int least, int t, Reading r, int position) {
        int owner = t - 1;
        if (owner >= least) {
            if (d.country(owner) != null && !d.in(owner, NameKind.ORGANIZATION)) {
                r.country = r.country == null ? d.country(owner) : r.country;
                r.from = Math.max(least, d.countryFrom(owner));
            } else if (d.in(owner, NameKind.ORGANIZATION)) {
                organization(d, owner, r);
            } else if (d.in(owner, NameKind.PLACE)) {
                r.country = r.country == null ? d.placeCountry(owner) : r.country;
                r.from = d.name(owner).firstToken();
            } else if (words.sector(d.low(owner)) != null && r.organization == null) {
                r.from = owner;
                r.organization = d.low(owner);
            }
        }
        return position;
    }

    private Status status(String low) {
        if (words.is("status-former", low)) {
            return Status.FORMER;
        }
        return words.is("status-acting", low) ? Status.ACTING : words.is("status-elect", low) ? Status.ELECT : null;
    }

    static boolean modifier(DocumentView d, int t) {
        String tag = d.tag(t);
        return tag.startsWith("NN") || tag.startsWith("JJ") || d.low(t).equals("&")
            || d.capital(t) && !tag.startsWith("VB") && !tag.equals("IN") && !tag.equals("CC") && !tag.equals("MD");
    }

    /** The position ends before an "of the COUNTRY" that only names the country. */
    private static int positionEnd(DocumentView d, int from, int end, Reading r) {
        if (r.country == null) {
            return end;
        }
        for (int t = from + 1; t + 1 < end; t++) {
            int first = d.low(t + 1).equals("the") && t + 2 < end ? t + 2 : t + 1;
            if (d.low(t).equals("of") && r.country.equals(d.country(first))) {
                return t;
            }
        }
        return end;
    }

    /**
     * The role that starts at token {@code from}: "the foreign minister of Norway", "a professor at the University of X".
     *
     * @param limit token behind the last that may belong to it
     */
    RolePhrase at(DocumentView d, int from, int limit, String rule) {
        int end = Math.min(limit, from + FARTHEST);
        int stop = from;
        int headEnd = -1;
        while (stop < end && inside(d, stop)) {
            stop++;
            if (words.titleEndingAt(d, from, stop) != null && !honorificAt(d, stop - 1)
                || stop - from > 1 && hyphenHead(d.low(stop - 1))) {
                headEnd = stop;
            }
        }
        if (headEnd < 0) {
            return null;
        }
        RolePhrase head = before(d, from, headEnd, rule);
        return head == null || head.position() == null ? null : complements.read(d, head, headEnd, limit);
    }

    private boolean hyphenHead(String low) {
        return (low.endsWith("-elect") || low.endsWith("-designate")) && words.endsTitle(low.substring(0, low.lastIndexOf('-')));
    }

    private boolean honorificAt(DocumentView d, int t) {
        PersonWords.Title title = words.title(d.low(t));
        return title != null && title.honorific();
    }

    private boolean inside(DocumentView d, int t) {
        String low = d.low(t);
        if (d.in(t, NameKind.PERSON)) {
            return false;
        }
        return words.is("determiner", low) || d.possessive(t) || low.equals("&") || d.name(t) != null
            || d.word(t) && (d.country(t) != null || status(low) != null || modifier(d, t) || words.endsTitle(low));
    }
}
