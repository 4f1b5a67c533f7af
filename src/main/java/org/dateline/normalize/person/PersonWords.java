package org.dateline.normalize.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.mention.name.WordList;

/** Words that tell of persons: titles, first names, name variants, verbs of office. Read-only. */
final class PersonWords {
    /** One title, rank or office in lower case. */
    record Title(String words, boolean honorific, boolean rank, char sex, String sector) {
    }

    private static final int LONGEST_TITLE = 4;

    private final Map<String, Title> titles = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, Character> sexOf = new HashMap<>();
    private final Map<String, Set<String>> variants = new HashMap<>();
    private final Map<String, String> familyFirst = new HashMap<>();
    private final Map<String, Set<String>> syllables = new HashMap<>();
    private final Map<String, String> organizationSector = new HashMap<>();

    PersonWords() {
        for (String[] r : WordList.rows("lexicon/name/titles.tsv")) {
            String words = r[0].toLowerCase(Locale.ROOT);
            titles.put(words, new Title(words, r[1].equals("honorific"), r[1].equals("rank"),
                r[2].isEmpty() ? 0 : r[2].charAt(0), r[3]));
            lastWords.add(words.substring(words.lastIndexOf(' ') + 1));
        }
        for (String[] r : WordList.rows("lexicon/name/words.tsv")) {
            kinds.computeIfAbsent(r[1], k -> new HashSet<>()).add(r[0].toLowerCase(Locale.ROOT));
        }
        for (String[] r : WordList.rows("lexicon/name/given_sex.tsv")) {
            sexOf.put(r[0].toLowerCase(Locale.ROOT), r[1].charAt(0));
        }
        for (String[] r : WordList.rows("lexicon/name/given_variants.tsv")) {
            variant(r[0], r[1]);
            variant(r[1], r[0]);
        }
        for (String[] r : WordList.rows("lexicon/name/family_first.tsv")) {
            familyFirst.merge(r[0].toLowerCase(Locale.ROOT), r[1], (a, b) -> a + " " + b);
        }
        for (String[] r : WordList.rows("lexicon/name/syllables.tsv")) {
            syllables.computeIfAbsent(r[1], k -> new HashSet<>()).add(r[0]);
        }
        for (String[] r : WordList.rows("lexicon/name/organization_words.tsv")) {
            organizationSector.put(r[0].toLowerCase(Locale.ROOT), r[2]);
        }
    }

    private void variant(String a, String b) {
        variants.computeIfAbsent(a.toLowerCase(Locale.ROOT), k -> new HashSet<>()).add(b.toLowerCase(Locale.ROOT));
    }

    /** Whether a word in lower case is of a kind of {@code words.tsv}. */
    boolean is(String kind, String lower) {
        return kinds.getOrDefault(kind, Set.of()).contains(lower);
    }

    /** The title of these words in lower case, null when they are none. */
    Title title(String words) {
        return titles.get(words);
    }

    /** Whether some title ends with this word in lower case; plurals and hyphenated forms of it count. */
    boolean endsTitle(String lower) {
        return lastWords.contains(lower);
    }

    /** Longest title that ends behind token {@code end - 1} and starts at {@code from} or later; null when none does. */
    Title titleEndingAt(DocumentView d, int from, int end) {
        if (end <= from || !endsTitle(d.low(end - 1))) {
            return null;
        }
        for (int start = Math.max(from, end - LONGEST_TITLE); start < end; start++) {
            Title t = titles.get(d.words(start, end));
            if (t != null) {
                return t;
            }
        }
        return null;
    }

    /** Sex that goes with a first name, 0 when unknown. */
    char sex(String given) {
        return sexOf.getOrDefault(given, (char) 0);
    }

    /** Whether two first names in lower case are one name. */
    boolean sameGiven(String a, String b) {
        return a.equals(b) || variants.getOrDefault(a, Set.of()).contains(b);
    }

    /** Cultures in which this word in lower case is a family name that comes first; empty when none. */
    String cultures(String lower) {
        return familyFirst.getOrDefault(lower, "");
    }

    /** Whether a word is one to three syllables of a culture's given names, with or without hyphens. */
    boolean syllables(String culture, String lower) {
        Set<String> known = syllables.get(culture);
        return known != null && lower.length() < 14 && syllables(known, lower, 0, 3);
    }

    private static boolean syllables(Set<String> known, String word, int from, int most) {
        if (from == word.length()) {
            return from > 0;
        }
        if (most == 0) {
            return false;
        }
        int start = word.charAt(from) == '-' ? from + 1 : from;
        for (int end = Math.min(word.length(), start + 6); end > start; end--) {
            if (known.contains(word.substring(start, end)) && syllables(known, word, end, most - 1)) {
                return true;
            }
        }
        return false;
    }

    /** CAMEO role of what an organization word heads, null when unknown. */
    String sector(String lower) {
        return organizationSector.get(lower);
    }

    List<String> cultureList(String lower) {
        String all = cultures(lower);
        return all.isEmpty() ? List.of() : List.of(all.split(" "));
    }
}
