package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;

/**
 * Joins the names of persons in one article: full names first, then shorter forms to the full name they fit, the one
 * nearest before when several do. Holds read-only tables.
 */
final class PersonClusterer {
    private final PersonWords words;

    PersonClusterer(PersonWords words) {
        this.words = words;
    }

    /**
     * Clusters in order of first mention.
     *
     * @param titles what stands before each name, null where nothing does
     */
    List<PersonCluster> cluster(DocumentView d, RolePhrase[] titles) {
        NameForm[] forms = new NameForm[d.names.size()];
        List<PersonCluster> clusters = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            NameMention m = d.names.get(i);
            if (m.kind() == NameKind.PERSON && !family(d, m)) {
                List<String> tokens = new ArrayList<>();
                for (int t = m.firstToken(); t < m.endToken(); t++) {
                    tokens.add(d.document.token(t));
                }
                forms[i] = NameForm.of(tokens, words);
            }
        }
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] != null && !forms[i].single()) {
                full(clusters, forms[i], i, sex(forms[i], titles[i]));
            }
        }
        int full = clusters.size();
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] != null && forms[i].single()) {
                single(clusters, full, forms[i], i, titles[i]);
            }
        }
        for (PersonCluster c : clusters) {
            Collections.sort(c.names);
        }
        clusters.sort((a, b) -> Integer.compare(a.names.get(0), b.names.get(0)));
        return clusters;
    }

    /** "the Kims": nobody in particular. */
    private boolean family(DocumentView d, NameMention m) {
        int t = m.firstToken();
        if (m.endToken() - t != 1 || t == 0 || !d.low(t - 1).equals("the") || !d.low(t).endsWith("s")) {
            return false;
        }
        return m.endToken() == d.size() || !words.is("group-noun", d.low(m.endToken()));
    }

    private char sex(NameForm form, RolePhrase title) {
        if (title != null && title.sex() != 0) {
            return title.sex();
        }
        char known = form.single() || form.familyFirst() ? 0 : words.sex(form.parts().get(0));
        String s = form.surnameKey();
        boolean slavic = s.length() > 5 && (s.endsWith("ova") || s.endsWith("eva") || s.endsWith("skaya"));
        return known != 0 ? known : slavic ? 'f' : 0;
    }

    private void full(List<PersonCluster> clusters, NameForm form, int name, char sex) {
        for (PersonCluster c : clusters) {
            if (sameFull(c.form, form)) {
                c.add(form, name, sex);
                return;
            }
        }
        clusters.add(new PersonCluster(form, name, sex));
    }

    private boolean sameFull(NameForm a, NameForm b) {
        if (!a.suffix().isEmpty() && !b.suffix().isEmpty() && !a.suffix().equals(b.suffix())) {
            return false;
        }
        if (String.join("", a.parts()).equals(String.join("", b.parts()))) {
            return true;
        }
        if (family(a, b) || family(b, a)) {
            return true;
        }
        String given = a.givenKey();
        String other = b.givenKey();
        boolean surnameEqual = a.surnameKey().equals(b.surnameKey());
        if (surnameEqual && sameGiven(given, other)) {
            return middleFits(a, b);
        }
        if (!surnameEqual && NameForm.sound(a.surnameKey()).equals(NameForm.sound(b.surnameKey()))) {
            return given.equals(other) || given.length() > 3 && NameForm.sound(given).equals(NameForm.sound(other));
        }
        return a.parts().get(0).equals(b.parts().get(0)) && a.parts().size() != b.parts().size()
            && (a.parts().containsAll(b.parts()) || b.parts().containsAll(a.parts()));
    }

    /** "Ben Ali" of "Zine Ben Ali", "Tolbert Roberts" of "Ellen Tolbert Roberts": a family name of several words. */
    private static boolean family(NameForm whole, NameForm part) {
        String last = String.join("", part.parts());
        for (int p = 1; p < whole.parts().size(); p++) {
            if (String.join("", whole.parts().subList(p, whole.parts().size())).equals(last)) {
                return true;
            }
        }
        return false;
    }

    private boolean sameGiven(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return words.sameGiven(a, b) || a.length() > 3 && NameForm.sound(a).equals(NameForm.sound(b));
    }

    /** Middle names, where both have one, must fit too. */
    private static boolean middleFits(NameForm a, NameForm b) {
        if (a.familyFirst() || b.familyFirst() || a.parts().size() < 3 || b.parts().size() < 3) {
            return true;
        }
        return a.parts().get(1).charAt(0) == b.parts().get(1).charAt(0);
    }

    private void single(List<PersonCluster> clusters, int full, NameForm form, int name, RolePhrase title) {
        String key = form.surnameKey();
        char sex = title == null ? 0 : title.sex();
        PersonCluster best = null;
        int bestRank = 0;
        for (int i = 0; i < clusters.size(); i++) {
            PersonCluster c = clusters.get(i);
            int rank = i < full ? rank(c.form, key, title) : c.form.surnameKey().equals(key) ? 2 : 0;
            if (rank == 0 || sex != 0 && c.sex != 0 && c.sex != sex) {
                continue;
            }
            if (rank > bestRank || rank == bestRank && nearer(c, best, name)) {
                best = c;
                bestRank = rank;
            }
        }
        if (best != null) {
            best.add(form, name, sex);
        } else {
            clusters.add(new PersonCluster(form, name, sex));
        }
    }

    private int rank(NameForm full, String key, RolePhrase title) {
        int last = full.parts().size() - 1;
        if (full.surnameKey().equals(key) || full.vietnamese() && full.parts().get(last).equals(key)) {
            return 5;
        }
        for (int p = 1; p < last; p++) {
            if (full.parts().get(p).equals(key) && key.length() > 1) {
                return full.familyFirst() ? 1 : 4;
            }
        }
        String surname = full.surnameKey();
        String bare = surname.indexOf(' ') < 0 && surname.startsWith("al") && surname.length() > 5 ? surname.substring(2) : "";
        if (bare.equals(key) || surname.endsWith(key) && full.surnameText().toLowerCase(Locale.ROOT)
            .replace('-', ' ').endsWith(" " + key)) {
            return 4;
        }
        if (Math.abs(surname.length() - key.length()) <= 2 && NameForm.sound(surname).equals(NameForm.sound(key))) {
            return 3;
        }
        boolean addressed = title != null && title.sex() != 0 && title.position() == null;
        return !addressed && full.parts().get(0).equals(key) && !full.familyFirst() && key.length() > 1 ? 1 : 0;
    }

    /** Whether the last mention of one before this name is later than that of the other. */
    private static boolean nearer(PersonCluster a, PersonCluster b, int name) {
        return before(a, name) > before(b, name);
    }

    private static int before(PersonCluster c, int name) {
        int last = -1;
        int first = Integer.MAX_VALUE;
        for (int n : c.names) {
            last = n < name ? Math.max(last, n) : last;
            first = Math.min(first, n);
        }
        return last >= 0 ? last : -first;
    }
}
