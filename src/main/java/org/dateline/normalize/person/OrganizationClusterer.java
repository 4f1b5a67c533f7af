package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.mention.name.WordList;

/** Joins the names of organizations in one article, with acronym, kind and country. Holds read-only tables. */
final class OrganizationClusterer {
    /** A known organization: country, null when international, and CAMEO role. */
    private record Known(String country, String role) {
    }

    private final PersonWords words;
    /** Roles of bodies whose names many countries share: parties, parliaments, courts. */
    private static final Set<String> OFFICIAL = Set.of("PTY", "LEG", "JUD", "GOV", "MIL", "COP");

    private final Map<String, Known> known = new HashMap<>();

    OrganizationClusterer(PersonWords words) {
        this.words = words;
        for (String[] r : WordList.rows("lexicon/actor/groups.tsv")) {
            known.putIfAbsent(r[0].toLowerCase(Locale.ROOT), new Known(r[1].isEmpty() ? null : r[1], r[2]));
        }
    }

    /** Clusters in order of first mention. */
    List<OrganizationCluster> cluster(DocumentView d) {
        List<OrganizationCluster> clusters = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < d.names.size(); i++) {
            if (d.names.get(i).kind() == NameKind.ORGANIZATION) {
                order.add(i);
            }
        }
        order.stream().filter(i -> !acronym(d, d.names.get(i))).forEach(i -> longForm(d, clusters, i));
        order.stream().filter(i -> acronym(d, d.names.get(i))).forEach(i -> acronymForm(d, clusters, i));
        for (OrganizationCluster c : clusters) {
            Collections.sort(c.names);
        }
        clusters.sort((a, b) -> Integer.compare(a.names.get(0), b.names.get(0)));
        return clusters;
    }

    private static boolean acronym(DocumentView d, NameMention m) {
        return m.endToken() - m.firstToken() == 1 && acronym(d.document.token(m.firstToken()));
    }

    private static boolean acronym(String t) {
        return t.length() > 1 && t.length() < 8 && t.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-' || c == '&');
    }

    private void longForm(DocumentView d, List<OrganizationCluster> clusters, int i) {
        NameMention m = d.names.get(i);
        String country = country(d, m);
        String core = core(d, m);
        boolean one = core.indexOf(' ') < 0;
        OrganizationCluster open = null;
        for (OrganizationCluster c : clusters) {
            boolean same = c.core.equals(core) && fits(c, country);
            boolean shorter = one && core.length() > 3 && words.sector(core) == null && c.core.startsWith(core + " ");
            boolean longer = !one && c.core.indexOf(' ') < 0 && words.sector(c.core) == null && core.startsWith(c.core + " ")
                && c.core.length() > 3;
            boolean bare = !one && fits(c, country)
                && (c.core.startsWith(core + " of ") || core.startsWith(c.core + " of ") && c.core.indexOf(' ') > 0);
            if (same || shorter || longer || bare) {
                if (country != null && country.equals(c.country) || open == null) {
                    open = c;
                }
            }
        }
        if (open == null) {
            open = new OrganizationCluster(core, d.text(m.firstToken(), m.endToken()));
            clusters.add(open);
        } else if (core.length() > open.core.length()) {
            open.core = core;
        }
        join(d, open, i, m, country);
    }

    private static boolean fits(OrganizationCluster c, String country) {
        return country == null || c.country == null || country.equals(c.country);
    }

    private void join(DocumentView d, OrganizationCluster c, int i, NameMention m, String country) {
        c.names.add(i);
        String text = d.text(m.firstToken(), m.endToken());
        if (text.length() > c.text.length() && !acronym(d, m)) {
            c.text = text;
        }
        String low = text.toLowerCase(Locale.ROOT);
        Known k = known.get(low.startsWith("the ") ? low.substring(4) : low);
        String owner = k == null || k.country == null || !OFFICIAL.contains(k.role) ? null : owner(d, m);
        if (owner != null && !owner.equals(k.country)) {
            c.country = owner;
            c.kind = c.kind == null ? k.role : c.kind;
        } else if (k != null) {
            boolean common = country != null && m.endToken() - m.firstToken() == 1 && words.sector(text.toLowerCase(Locale.ROOT)) != null;
            c.country = common ? country : k.country;
            c.kind = c.kind == null ? k.role : c.kind;
        }
        if (text.startsWith("UN ") || text.startsWith("U.N. ") || text.startsWith("United Nations")) {
            c.country = null;
            c.kind = "IGO";
        } else {
            c.country = c.country == null && k == null ? country : c.country;
        }
        c.kind = c.kind == null ? kind(d, m) : c.kind;
        int t = m.endToken();
        if (c.acronym == null && t + 2 < d.size() && d.low(t).equals("(") && d.low(t + 2).equals(")")) {
            String a = d.document.token(t + 1);
            if (a.length() > 1 && a.length() < 8 && a.chars().filter(Character::isUpperCase).count() >= 2) {
                c.acronym = a;
            }
        }
    }

    private void acronymForm(DocumentView d, List<OrganizationCluster> clusters, int i) {
        NameMention m = d.names.get(i);
        String a = d.document.token(m.firstToken());
        String bare = a.replace(".", "");
        OrganizationCluster open = null;
        for (OrganizationCluster c : clusters) {
            if (a.equals(c.acronym) || c.acronym == null && initials(c.text).equals(bare) && bare.length() > 2
                || c.core.equals(bare.toLowerCase(Locale.ROOT))) {
                open = c;
                break;
            }
        }
        if (open == null) {
            open = new OrganizationCluster(bare.toLowerCase(Locale.ROOT), a);
            clusters.add(open);
        }
        if (open.acronym == null) {
            open.acronym = a;
        }
        join(d, open, i, m, country(d, m));
    }

    private static String initials(String text) {
        StringBuilder s = new StringBuilder();
        for (String w : text.split("[ -]")) {
            if (!w.isEmpty() && Character.isUpperCase(w.charAt(0))) {
                s.append(w.charAt(0));
            }
        }
        return s.toString();
    }

    private String core(DocumentView d, NameMention m) {
        int from = m.firstToken();
        int end = m.endToken();
        if (end - from > 1 && d.low(from).equals("the")) {
            from++;
        }
        if (end - from > 1 && d.country(from) != null && words.sector(d.low(end - 1)) != null) {
            int t = from;
            while (t < end - 1 && d.country(t) != null && d.countryFrom(t) == d.countryFrom(from)) {
                t++;
            }
            from = t;
        }
        while (end - from > 1 && words.is("company-end", d.low(end - 1))) {
            end--;
        }
        return d.words(from, end);
    }

    /** The state an organization belongs to by the words in and around its name, null when they do not say. */
    private String country(DocumentView d, NameMention m) {
        int behind = m.endToken();
        boolean seated = d.country(m.firstToken()) == null && behind + 1 < d.sentence(m.firstToken()).endToken()
            && d.low(behind).equals("in");
        if (seated && d.placeCountry(behind + 1) != null) {
            return d.placeCountry(behind + 1);
        }
        for (int t = m.firstToken(); t < m.endToken(); t++) {
            if (d.country(t) != null) {
                return d.country(t);
            }
        }
        String owner = owner(d, m);
        if (owner != null) {
            return owner;
        }
        Known part = m.endToken() - m.firstToken() > 1 ? known.get(d.low(m.firstToken())) : null;
        if (part != null && part.country != null && OFFICIAL.contains(part.role)
            && acronym(d.document.token(m.firstToken())) && words.sector(d.low(m.endToken() - 1)) != null) {
            return part.country;
        }
        int t = m.endToken();
        int end = d.sentence(m.firstToken()).endToken();
        if (t + 1 < end && d.low(t).equals("of") && d.country(t + 1) != null) {
            return d.country(t + 1);
        }
        t += t + 2 < end && d.low(t).equals("of") && words.is("determiner", d.low(t + 1)) ? 2 : 1;
        if (t < end && d.low(m.endToken()).equals("of") && d.in(t, NameKind.ORGANIZATION)) {
            return country(d, d.name(t));
        }
        for (int k = m.firstToken(); k < m.endToken(); k++) {
            if (d.placeCountry(k) != null) {
                return d.placeCountry(k);
            }
        }
        return null;
    }

    /** The country right before a name, as an adjective or in the possessive; null when none is. */
    private static String owner(DocumentView d, NameMention m) {
        int before = m.firstToken() - 1;
        int least = d.sentence(m.firstToken()).firstToken();
        if (before > least && d.possessive(before) && d.placeCountry(before - 1) != null) {
            return d.placeCountry(before - 1);
        }
        return before >= least ? d.country(before) : null;
    }

    private String kind(DocumentView d, NameMention m) {
        for (int t = m.endToken() - 1; t >= m.firstToken(); t--) {
            if (t > m.firstToken() && t + 1 < m.endToken() && d.low(t).equals("of")) {
                String head = words.sector(d.low(t - 1));
                return head != null && head.isEmpty() ? null : head;
            }
        }
        int end = m.endToken();
        String pair = end - m.firstToken() < 2 ? null : words.sector(d.low(end - 2) + " " + d.low(end - 1));
        String last = pair == null ? words.sector(d.low(end - 1)) : pair;
        int first = m.firstToken() + (d.low(m.firstToken()).equals("the") ? 1 : 0);
        if ("GOV".equals(last) && owner(d, m) == null && words.is("many-states", d.low(first))) {
            return "IGO";
        }
        return last != null && last.isEmpty() ? null : last;
    }
}
