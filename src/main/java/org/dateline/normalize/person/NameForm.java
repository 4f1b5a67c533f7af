package org.dateline.normalize.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A person's name taken apart.
 *
 * @param parts words in lower case without accents, apostrophes and hyphens; particles stand with the surname
 * @param surname place of the family name among the parts
 * @param familyFirst whether the family name comes first
 * @param vietnamese whether people are called by the last part though the family name comes first
 * @param suffix Jr., II and the like, empty when none
 * @param surnameText family name as it stands
 * @param givenText given names as they stand, null when there are none
 */
record NameForm(List<String> parts, int surname, boolean familyFirst, boolean vietnamese, String suffix,
                String surnameText, String givenText) {
    NameForm {
        parts = List.copyOf(parts);
    }

    String surnameKey() {
        return parts.get(surname);
    }

    /** The first given name, null when there is none. */
    String givenKey() {
        return parts.size() < 2 ? null : familyFirst ? givenJoined() : parts.get(0);
    }

    private String givenJoined() {
        return String.join("", parts.subList(1, parts.size()));
    }

    boolean single() {
        return parts.size() == 1;
    }

    /** Takes a name's tokens apart; null when no word is left. */
    static NameForm of(List<String> tokens, PersonWords words) {
        List<String> kept = new ArrayList<>();
        String suffix = "";
        boolean quoted = false;
        for (String t : tokens) {
            if (QUOTES.indexOf(t.charAt(0)) >= 0) {
                quoted = !quoted && !t.equals("'") || t.equals("``") || t.equals("“");
            } else if (quoted || t.equals(",") || t.equals(".")) {
                continue;
            } else if (kept.size() > 0 && words.is("suffix", t.toLowerCase(Locale.ROOT))) {
                suffix = t;
            } else {
                kept.add(t);
            }
        }
        if (kept.isEmpty()) {
            return null;
        }
        List<String> texts = joinParticles(kept, words);
        List<String> parts = texts.stream().map(NameForm::key).toList();
        String culture = culture(texts, words);
        boolean first = culture != null && parts.size() > 1;
        int surname = first ? 0 : parts.size() - 1;
        String given = parts.size() == 1 ? null
            : String.join(" ", first ? texts.subList(1, texts.size()) : texts.subList(0, surname));
        return new NameForm(parts, surname, first, first && culture.equals("vie"), suffix, texts.get(surname), given);
    }

    private static final String QUOTES = "\"“”`'‘’";

    private static List<String> joinParticles(List<String> tokens, PersonWords words) {
        List<String> out = new ArrayList<>();
        StringBuilder particle = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String t = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            boolean small = Character.isLowerCase(t.charAt(0)) || i > 0 && !last;
            if (!last && small && words.is("particle", t.toLowerCase(Locale.ROOT))
                || !last && i == 0 && Character.isLowerCase(t.charAt(0))) {
                particle.append(t).append(' ');
            } else {
                out.add(particle + t);
                particle.setLength(0);
            }
        }
        return out;
    }

    /** Culture whose names start with the family name and whose shape this name has; null when none. */
    private static String culture(List<String> texts, PersonWords words) {
        if (texts.size() < 2 || texts.size() > 4) {
            return null;
        }
        String first = texts.get(0).toLowerCase(Locale.ROOT);
        for (String culture : words.cultureList(first)) {
            if (culture.equals("hun")) {
                return texts.size() == 2 && words.sex(texts.get(1).toLowerCase(Locale.ROOT)) != 0 ? culture : null;
            }
            if (culture.equals("vie")) {
                if (texts.size() >= 3) {
                    return culture;
                }
                continue;
            }
            boolean all = true;
            for (int i = 1; i < texts.size(); i++) {
                all &= words.syllables(culture, texts.get(i).toLowerCase(Locale.ROOT));
            }
            String second = texts.get(1).toLowerCase(Locale.ROOT);
            boolean western = texts.size() == 2 && words.cultureList(second).contains(culture)
                && words.sex(first) != 0;
            if (all && !western) {
                return culture;
            }
        }
        return null;
    }

    /** A word for comparing: lower case, no accents, hyphens, apostrophes, full stops or spaces. */
    static String key(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 128;
        }
        String plain = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder s = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                s.append(Character.toLowerCase(c));
            }
        }
        return s.isEmpty() ? word.toLowerCase(Locale.ROOT) : s.toString();
    }

    /** A rough sound of a key, equal for common ways to write one foreign name in Latin letters. */
    static String sound(String key) {
        String s = key.replace("kh", "h").replace("gh", "g").replace("ph", "f").replace("ck", "k").replace("tz", "ts")
            .replace("oe", "o").replace("ou", "u").replace("oo", "u").replace("ee", "i").replace("dj", "j")
            .replace("sch", "sh").replace('q', 'k').replace('w', 'v').replace('y', 'i').replace('e', 'i')
            .replace("ff", "v");
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean silent = c == 'h' && i > 0 && "aiou".indexOf(s.charAt(i - 1)) >= 0 && (i + 1 == s.length()
                || "aiou".indexOf(s.charAt(i + 1)) < 0);
            if (!silent && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
