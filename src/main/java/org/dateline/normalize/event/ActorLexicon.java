package org.dateline.normalize.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Document;

/** Words for those who act: role nouns with their CAMEO roles, and groups known by name. Read-only after construction. */
final class ActorLexicon {
    /** What a role noun stands for; decides how far it can act by itself. */
    enum Kind {
        OFFICIAL, FORCE, ARMED, PARTY, PEOPLE, ASSET, ACT, COUNTRY, VAGUE, DESCENT
    }

    /**
     * A noun that names a role.
     *
     * @param words its words, the last one singular
     * @param kind what it stands for
     * @param roles CAMEO role codes joined, may be empty
     */
    record Role(String[] words, Kind kind, String roles) {
    }

    /**
     * A body or movement known by name.
     *
     * @param name as written
     * @param country ISO 3166-1 alpha-3, null when it has none
     * @param role CAMEO role code
     * @param code full CAMEO actor code
     */
    record Group(String name, String country, String role, String code) {
    }

    private final Set<String> descent = new HashSet<>();
    private final Map<String, List<Role>> byLast = new HashMap<>();
    private final Map<String, List<Role>> byFirst = new HashMap<>();
    private final Map<String, List<Group>> groups = new HashMap<>();
    private final Map<String, Group> byName = new HashMap<>();

    ActorLexicon() {
        for (String[] row : Table.read("actor/roles.tsv", 3)) {
            String[] words = row[0].split(" ");
            Role role = new Role(words, Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]);
            if (role.kind() == Kind.DESCENT) {
                descent.add(row[0]);
                continue;
            }
            String last = words[words.length - 1];
            byLast.computeIfAbsent(last, k -> new ArrayList<>(2)).add(role);
            byLast.computeIfAbsent(plural(last), k -> new ArrayList<>(2)).add(role);
            if (words.length > 2) {
                byFirst.computeIfAbsent(words[0], k -> new ArrayList<>(2)).add(role);
            }
        }
        byLast.values().forEach(l -> l.sort(Comparator.comparing((Role r) -> r.words().length).reversed()));
        byFirst.values().forEach(l -> l.sort(Comparator.comparing((Role r) -> r.words().length).reversed()));
        for (String[] row : Table.read("actor/groups.tsv", 4)) {
            Group group = new Group(row[0], row[1].isEmpty() ? null : row[1], row[2], row[3]);
            byName.put(row[0], group);
            String first = first(row[0], " '");
            groups.computeIfAbsent(first, k -> new ArrayList<>(2)).add(group);
            String part = first(row[0], " '-");
            if (!part.equals(first)) {
                groups.computeIfAbsent(part, k -> new ArrayList<>(2)).add(group);
            }
        }
        groups.values().forEach(l -> l.sort(Comparator.comparing((Group g) -> g.name().length()).reversed()));
    }

    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (noun.endsWith("child")) {
            return noun + "ren";
        }
        boolean hiss = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        boolean y = noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return hiss ? noun + "es" : y ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static String first(String name, String stops) {
        for (int i = 0; i < name.length(); i++) {
            if (stops.indexOf(name.charAt(i)) >= 0) {
                return name.substring(0, i);
            }
        }
        return name;
    }

    /** The longest role phrase whose last word is token {@code t} and that starts at or behind {@code from}; null if none. */
    Role roleEndingAt(Document d, int from, int t) {
        Role found = ending(d, from, t, byLast.get(d.lower(t)));
        return found != null ? found : ending(d, from, t, byLast.get(d.lemma(t)));
    }

    private static Role ending(Document d, int from, int t, List<Role> roles) {
        if (roles == null) {
            return null;
        }
        for (Role r : roles) {
            int n = r.words().length;
            boolean fits = t - n + 1 >= from;
            for (int i = 0; fits && i < n - 1; i++) {
                fits = d.lower(t - n + 1 + i).equals(r.words()[i]);
            }
            if (fits) {
                return r;
            }
        }
        return null;
    }

    /** The longest role phrase of three or more words that starts at token {@code t} ("minister of defense"); null if none. */
    Role roleStartingAt(Document d, int t, int end) {
        List<Role> roles = byFirst.get(d.lemma(t));
        if (roles == null) {
            return null;
        }
        for (Role r : roles) {
            int n = r.words().length;
            boolean fits = t + n <= end;
            for (int i = 1; fits && i < n; i++) {
                fits = d.lower(t + i).equals(r.words()[i]);
            }
            if (fits) {
                return r;
            }
        }
        return null;
    }

    /** Whether a word makes a people's name behind it one of descent, not of citizenship: "ethnic Albanians". */
    boolean descent(String word) {
        return descent.contains(word);
    }

    /** CAMEO roles of a position as text words it ("Deputy Foreign Minister"); empty when no word of it is known. */
    String rolesOf(String position) {
        String[] words = position.toLowerCase(Locale.ROOT).split("[ ,]+");
        Role best = null;
        for (int end = words.length; end > 0; end--) {
            List<Role> roles = byLast.get(words[end - 1]);
            for (Role r : roles == null ? List.<Role>of() : roles) {
                int n = r.words().length;
                boolean fits = n <= end && (best == null || n > best.words().length);
                for (int i = 0; fits && i < n; i++) {
                    fits = words[end - n + i].equals(r.words()[i]);
                }
                if (fits && !r.roles().isEmpty()) {
                    best = r;
                }
            }
        }
        return best == null ? "" : best.roles();
    }

    /** The group with exactly this name; null if none. */
    Group groupNamed(String name) {
        return byName.get(name);
    }

    /** The longest group name that starts at token {@code t}; null if none. */
    Group groupAt(Document d, int t) {
        List<Group> list = groups.get(d.token(t));
        if (list == null) {
            return null;
        }
        String text = d.text();
        for (Group g : list) {
            int end = d.start(t) + g.name().length();
            if (text.startsWith(g.name(), d.start(t)) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return g;
            }
        }
        return null;
    }
}
