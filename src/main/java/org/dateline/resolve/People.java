package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.star.FactPositionMention;
import org.dateline.star.NameForm;
import org.dateline.star.StagePerson;

/** What articles say of the persons they name, gathered by the form of the name. */
final class People {
    private final Map<Long, Alias> aliases = new TreeMap<>();
    private final Map<Long, List<Held>> positions = new TreeMap<>();

    /**
     * A position that an article gives a person.
     *
     * @param position as worded
     * @param normal for comparing
     * @param organization as worded, null when not said
     * @param day day on which it is held, 0 unknown
     * @param starts the article says that it begins about that day
     * @param ends the article says that it ends by that day
     */
    record Held(String position, String normal, String organization, int day, boolean starts, boolean ends) {
    }

    /** One form of a name with all that is said of it. */
    static final class Alias {
        final long key;
        final String normal;
        final String surname;
        /** Given names for matching, empty for a bare surname. */
        final String given;
        final String country;
        /** Position for matching, of bare surnames only. */
        final String position;
        final Tally<String> names = new Tally<>();
        final Tally<String> surnames = new Tally<>();
        final Tally<String> positions = new Tally<>();
        int articles;
        int first;
        int last;

        Alias(StagePerson p) {
            key = p.personAliasKey();
            normal = p.normalName();
            boolean bare = p.given() == null;
            String family = p.normalSurname().isEmpty() ? normal : p.normalSurname();
            surname = family;
            given = bare ? "" : without(normal, family);
            country = p.country();
            position = bare ? NameForm.normal(p.position()) : "";
        }

        boolean full() {
            return !given.isEmpty();
        }

        private void add(StagePerson p) {
            names.add(p.name());
            surnames.add(p.surname());
            if (p.position() != null) {
                positions.add(NameForm.normal(p.position()));
            }
            articles++;
            int day = p.publishedDateKey();
            if (day != 0) {
                first = first == 0 ? day : Math.min(first, day);
                last = Math.max(last, day);
            }
        }

        private static String without(String name, String surname) {
            if (name.endsWith(" " + surname)) {
                return name.substring(0, name.length() - surname.length() - 1);
            }
            return name.startsWith(surname + " ") ? name.substring(surname.length() + 1) : name;
        }
    }

    void add(StagePerson p) {
        aliases.computeIfAbsent(p.personAliasKey(), k -> new Alias(p)).add(p);
        if (p.position() != null) {
            held(p.personAliasKey(), p.position(), p.organization(), p.publishedDateKey(), false, false);
        }
    }

    void add(FactPositionMention p) {
        if (p.personAliasKey() <= 0) {
            return;
        }
        int published = p.publishedDateKey();
        switch (p.status()) {
            case "held", "acting" -> {
                boolean since = p.sinceFromDateKey() != 0;
                held(p.personAliasKey(), p.position(), p.organization(), since ? p.sinceFromDateKey() : published,
                    since, false);
            }
            case "taken" -> held(p.personAliasKey(), p.position(), p.organization(),
                p.sinceFromDateKey() != 0 ? p.sinceFromDateKey() : published, true, false);
            case "left" -> held(p.personAliasKey(), p.position(), p.organization(),
                p.untilToDateKey() != 0 ? p.untilToDateKey() : published, false, true);
            default -> {
                // Former, elect and designate do not hold it.
            }
        }
    }

    List<Alias> aliases() {
        return List.copyOf(aliases.values());
    }

    List<Held> positions(long aliasKey) {
        return positions.getOrDefault(aliasKey, List.of());
    }

    private void held(long alias, String position, String organization, int day, boolean starts, boolean ends) {
        positions.computeIfAbsent(alias, k -> new ArrayList<>())
            .add(new Held(position, NameForm.normal(position), organization, day, starts, ends));
    }
}
