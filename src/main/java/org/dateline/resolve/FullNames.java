package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.resolve.People.Alias;
import org.dateline.star.SurrogateKey;

/** Groups forms that have given names into persons. */
final class FullNames {
    /** A second country makes a second person of one name when it names one this often ... */
    private static final int SECOND_ARTICLES = 3;
    /** ... and in this share of the first country's articles. */
    private static final double SECOND_SHARE = 0.25;
    /** Blocks larger than this hold names too common to be joined by likeness. */
    private static final int LARGEST_BLOCK = 400;

    private FullNames() {
    }

    /** Persons in a fixed order. */
    static List<Person> of(List<Alias> aliases) {
        Map<String, List<Alias>> byName = new TreeMap<>();
        aliases.stream().filter(Alias::full)
            .forEach(a -> byName.computeIfAbsent(a.normal, k -> new ArrayList<>()).add(a));
        List<Person> persons = new ArrayList<>();
        byName.forEach((name, all) -> persons.addAll(byCountry(name, all)));
        join(persons);
        return persons.stream().filter(p -> p.into == null).toList();
    }

    private static List<Person> byCountry(String name, List<Alias> all) {
        Map<String, Integer> articles = new TreeMap<>();
        all.stream().filter(a -> a.country != null).forEach(a -> articles.merge(a.country, a.articles, Integer::sum));
        String main = null;
        for (Map.Entry<String, Integer> e : articles.entrySet()) {
            if (main == null || e.getValue() > articles.get(main)) {
                main = e.getKey();
            }
        }
        Map<String, Person> persons = new TreeMap<>();
        Person first = new Person(name, main, false);
        persons.put("", first);
        for (Alias a : all) {
            boolean second = a.country != null && !a.country.equals(main) && articles.get(a.country) >= SECOND_ARTICLES
                && articles.get(a.country) >= SECOND_SHARE * articles.get(main);
            (second ? persons.computeIfAbsent(a.country, c -> new Person(name, c, true)) : first).aliases.add(a);
        }
        return List.copyOf(persons.values());
    }

    private static void join(List<Person> persons) {
        Map<String, List<Person>> blocks = new TreeMap<>();
        for (Person p : persons) {
            blocks.computeIfAbsent("surname " + p.surname(), k -> new ArrayList<>()).add(p);
            if (p.country != null) {
                blocks.computeIfAbsent("given " + p.given() + " " + p.country, k -> new ArrayList<>()).add(p);
            }
        }
        for (List<Person> block : blocks.values()) {
            if (block.size() > LARGEST_BLOCK) {
                continue;
            }
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    if (block.get(i).likely(block.get(j))) {
                        block.get(i).root().join(block.get(j).root());
                    }
                }
            }
        }
    }

    /** Forms that are one person. */
    static final class Person {
        private static final Comparator<Alias> OLDEST =
            Comparator.<Alias>comparingInt(a -> a.first == 0 ? Integer.MAX_VALUE : a.first)
                .thenComparing(a -> a.normal).thenComparingLong(a -> a.key);

        private final String normal;
        private final boolean second;
        private String country;
        private final List<Alias> aliases = new ArrayList<>();
        private Person into;
        private Alias oldest;

        Person(String normal, String country, boolean second) {
            this.normal = normal;
            this.country = country;
            this.second = second;
        }

        /** The name of the form that was seen first; the smallest of several. */
        String normal() {
            return oldest().normal;
        }

        /** Stays the same while later articles add forms. */
        long id() {
            return SurrogateKey.of("person", normal(), second ? country : null);
        }

        String country() {
            return country;
        }

        List<Alias> aliases() {
            return aliases;
        }

        Set<String> surnames() {
            Set<String> all = new TreeSet<>();
            aliases.forEach(a -> all.add(a.surname));
            return all;
        }

        boolean fitsCountry(String other) {
            return country == null || other == null || country.equals(other);
        }

        /** Whether a position has been given to the person, or one that holds all its words. */
        boolean held(String position) {
            return aliases.stream().flatMap(a -> a.positions.counts().keySet().stream())
                .anyMatch(p -> p.equals(position) || (" " + p + " ").contains(" " + position + " ")
                    || (" " + position + " ").contains(" " + p + " "));
        }

        private String surname() {
            return oldest().surname;
        }

        private String given() {
            return oldest().given;
        }

        private Alias oldest() {
            if (oldest == null) {
                oldest = aliases.stream().min(OLDEST).orElseThrow();
            }
            return oldest;
        }

        private boolean likely(Person other) {
            if (normal.equals(other.normal) || !fitsCountry(other.country)) {
                return false;
            }
            boolean sameCountry = country != null && country.equals(other.country);
            String a = surname();
            String b = other.surname();
            if (a.equals(b)) {
                return Names.givenAgree(given(), other.given()) && (sameCountry || samePosition(other))
                    || sameCountry && Names.near(given(), other.given(), 1) && samePosition(other);
            }
            return sameCountry && given().equals(other.given()) && Math.min(a.length(), b.length()) >= 2
                && a.charAt(0) == b.charAt(0) && Names.near(a, b, a.length() >= 7 ? 2 : 1) && samePosition(other);
        }

        private boolean samePosition(Person other) {
            return other.aliases.stream().flatMap(a -> a.positions.counts().keySet().stream()).anyMatch(this::held);
        }

        private Person root() {
            Person p = this;
            while (p.into != null) {
                p = p.into;
            }
            return p;
        }

        private void join(Person other) {
            if (other != this) {
                aliases.addAll(other.aliases);
                oldest = null;
                country = country == null ? other.country : country;
                other.into = this;
            }
        }
    }
}
