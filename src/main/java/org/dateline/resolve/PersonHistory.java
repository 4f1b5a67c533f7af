package org.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.resolve.People.Alias;
import org.dateline.resolve.People.Held;
import org.dateline.star.DimPerson;
import org.dateline.star.Keys;
import org.dateline.star.SurrogateKey;

/**
 * Versions of persons by the positions they hold over time. Every day has exactly one version: the first one reaches
 * back to 0001-01-01, each ends on the eve of the next, the last one is current and ends on 9999-12-31.
 */
final class PersonHistory {
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private PersonHistory() {
    }

    static List<DimPerson> rows(People people, Identities identities) {
        List<DimPerson> rows = new ArrayList<>(List.of(special(SurrogateKey.UNKNOWN, "unknown"),
            special(SurrogateKey.NOT_APPLICABLE, "not applicable"), special(SurrogateKey.AMBIGUOUS, "ambiguous")));
        identities.members().forEach((id, aliases) -> rows.addAll(versions(people, id, aliases)));
        return rows;
    }

    private static List<DimPerson> versions(People people, long id, List<Alias> aliases) {
        Tally<String> names = new Tally<>();
        Tally<String> surnames = new Tally<>();
        Tally<String> countries = new Tally<>();
        int articles = 0;
        boolean full = aliases.stream().anyMatch(Alias::full);
        for (Alias a : aliases) {
            if (a.full() == full) {
                a.names.counts().forEach((name, n) -> names.counts().merge(name, n, Integer::sum));
            }
            a.surnames.counts().forEach((name, n) -> surnames.counts().merge(name, n, Integer::sum));
            if (a.country != null) {
                countries.counts().merge(a.country, a.articles, Integer::sum);
            }
            articles += a.articles;
        }
        List<Office> offices = offices(people, aliases);
        List<DimPerson> rows = new ArrayList<>();
        long country = Keys.country(countries.top(null));
        String name = names.top("");
        if (offices.isEmpty()) {
            offices = List.of(new Office());
        }
        for (int i = 0; i < offices.size(); i++) {
            Office o = offices.get(i);
            LocalDate from = i == 0 ? ALWAYS : Days.of(o.first);
            LocalDate to = i + 1 == offices.size() ? FOREVER : Days.of(offices.get(i + 1).first).minusDays(1);
            rows.add(new DimPerson(SurrogateKey.of("person_version", id, o.normal.top(null), from), id, name,
                surnames.top(null), o.wordings.top(null), o.organizations.top(null), country, from, to,
                i + 1 == offices.size(), !full, o.first == 0 ? null : Days.of(o.first),
                o.last == 0 ? null : Days.of(o.last), articles));
        }
        return rows;
    }

    /** Positions in order of their first day; those said beside a more frequent one of the same days are left out. */
    private static List<Office> offices(People people, List<Alias> aliases) {
        Map<String, List<Held>> byPosition = new TreeMap<>();
        for (Alias a : aliases) {
            people.positions(a.key).stream().filter(h -> !h.normal().isEmpty())
                .forEach(h -> byPosition.computeIfAbsent(h.normal(), k -> new ArrayList<>()).add(h));
        }
        List<String> byWeight = byPosition.keySet().stream()
            .sorted(Comparator.<String>comparingInt(p -> -byPosition.get(p).size()).thenComparing(p -> p)).toList();
        List<Office> all = new ArrayList<>();
        for (String position : byWeight) {
            if (byPosition.keySet().stream().noneMatch(p -> shortFor(position, p))) {
                Office office = all.stream().filter(o -> o.sameAs(position)).findFirst().orElseGet(() -> {
                    all.add(new Office());
                    return all.get(all.size() - 1);
                });
                byPosition.get(position).forEach(office::add);
            }
        }
        for (String position : byWeight) {
            List<Office> fit = all.stream().filter(o -> shortFor(position, o.normal.top(""))).toList();
            if (!fit.isEmpty()) {
                byPosition.get(position).forEach(h -> fit.stream()
                    .min(Comparator.comparingLong(o -> o.away(h.day()))).orElseThrow().mention(h));
            }
        }
        List<Office> kept = new ArrayList<>();
        for (Office o : all) {
            if (o.first != 0 && kept.stream().noneMatch(k -> k.covers(o) || k.first == o.first)) {
                kept.add(o);
            }
        }
        if (kept.isEmpty() && !all.isEmpty()) {
            kept.add(all.get(0));
        }
        kept.sort(Comparator.comparingInt(o -> o.first));
        return kept;
    }

    /** "Minister" for "defense minister". */
    private static boolean shortFor(String part, String whole) {
        return part.length() < whole.length() && (" " + whole + " ").contains(" " + part + " ");
    }

    private static DimPerson special(long key, String name) {
        return new DimPerson(key, key, name, null, null, null, key, ALWAYS, FOREVER, true, false, null, null, 0);
    }

    /** One position in all its wordings. */
    private static final class Office {
        private final Tally<String> normal = new Tally<>();
        private final Tally<String> wordings = new Tally<>();
        private final Tally<String> organizations = new Tally<>();
        private int first;
        private int last;

        /** Equal, or two wordings that share a telling word. */
        boolean sameAs(String other) {
            return normal.top("").equals(other) || GeneralWords.sharesOther(normal.top(""), other);
        }

        /** Days between a day and those on which the office is seen. */
        long away(int day) {
            if (day == 0 || first == 0) {
                return Long.MAX_VALUE;
            }
            return Math.max(0, Math.max(Days.between(day, first), Days.between(last, day)));
        }

        void add(Held h) {
            normal.add(h.normal());
            wordings.add(h.position());
            organizations.add(h.organization());
            mention(h);
        }

        /** Seen on a day, in a wording that may stand for other offices too. */
        void mention(Held h) {
            if (h.day() != 0) {
                first = first == 0 ? h.day() : Math.min(first, h.day());
                last = Math.max(last, h.day());
            }
        }

        boolean covers(Office o) {
            return first != 0 && first <= o.first && o.last <= last;
        }
    }
}
