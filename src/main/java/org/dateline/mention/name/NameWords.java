package org.dateline.mention.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.text.tagger.BrownClusters;
import org.dateline.text.tagger.WordShapes;

/**
 * What the name tagger knows of each token of a document: looks, cluster, lexicon, and what the rest of the document
 * shows of the word. Made once a document; confined to one thread.
 */
public final class NameWords {
    /** Longest name looked up in the lexicon, in tokens. */
    private static final int LONGEST = 6;

    final String[] token;
    final String[] lower;
    final int[] word;
    final int[] shape;
    final int[] cluster;
    final int[] levels;
    /** Place in the longest lexicon entry: three bits (none, first, inside, last, whole) a kind. */
    final int[] run;
    final int[] role;
    final byte[] look;
    final Evidence evidence;
    final NameTables tables;
    private final int[] sentenceEnd;
    private final Set<String> links;
    private final Set<String> particles;
    private final Set<String> placePrepositions;
    private final Set<String> sportWords;

    /** Looks of a token. */
    static final byte CAPITAL = 1;
    static final byte LINK = 2;
    static final byte SHOUTED = 4;
    static final byte FIRST = 8;

    /**
     * @param sentenceEnd token behind the last of each sentence, in order; sentences follow one another without gaps
     */
    public NameWords(NameTables tables, String[] token, String[] lower, int[] sentenceEnd) {
        this.tables = tables;
        this.token = token;
        this.lower = lower;
        this.sentenceEnd = sentenceEnd;
        links = tables.words("link");
        particles = tables.words("particle");
        sportWords = tables.words("sport");
        placePrepositions = tables.words("place-preposition");
        int n = token.length;
        word = new int[n];
        shape = new int[n];
        cluster = new int[n];
        levels = new int[n];
        run = new int[n];
        role = new int[n];
        look = new byte[n];
        evidence = new Evidence(n);
        BrownClusters clusters = tables.clusters();
        for (int i = 0; i < n; i++) {
            word[i] = lower[i].hashCode();
            look[i] = look(token[i], lower[i]);
            cluster[i] = clusters.cluster(lower[i]);
            role[i] = tables.roles().of(lower[i]);
        }
        int from = 0;
        for (int end : sentenceEnd) {
            sentence(from, end);
            from = end;
        }
        for (int i = 0; i < n; i++) {
            if ((look[i] & CAPITAL) != 0) {
                levels[i] = tables.lexicon().word(lower[i]);
            }
            shape[i] = (look[i] & SHOUTED) != 0 ? 77 : WordShapes.longShape(token[i]);
        }
        runs();
        gatherEvidence();
    }

    private byte look(String t, String low) {
        if (t != low && !t.equals(low)) {
            return CAPITAL;
        }
        return links.contains(low) ? LINK : 0;
    }

    private void sentence(int from, int end) {
        int letters = 0;
        int shouted = 0;
        for (int i = from; i < end; i++) {
            String t = token[i];
            if (Character.isLetter(t.charAt(0)) && t.length() > 1) {
                letters++;
                shouted += allCapitals(t) ? 1 : 0;
            }
        }
        boolean shouts = letters >= 2 && shouted * 10 >= letters * 7;
        for (int i = from; i < end; i++) {
            if (shouts) {
                look[i] |= SHOUTED;
            }
        }
        int first = from;
        while (first < end && !Character.isLetterOrDigit(token[first].charAt(0))) {
            look[first++] |= FIRST;
        }
        if (first < end) {
            look[first] |= FIRST;
        }
        for (int i = first + 1; i < end; i++) {
            if (OPENERS.indexOf(token[i - 1].charAt(0)) >= 0) {
                look[i] |= FIRST;
            }
        }
    }

    private static final String OPENERS = "\"“”`:.!?";

    static boolean allCapitals(String t) {
        for (int i = 0; i < t.length(); i++) {
            if (Character.isLowerCase(t.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Marks the longest lexicon entries of each kind that start with a capital. */
    private void runs() {
        NameLexicon lexicon = tables.lexicon();
        int[] until = new int[4];
        int sentence = 0;
        for (int i = 0; i < token.length; i++) {
            while (sentenceEnd[sentence] <= i) {
                sentence++;
            }
            if ((look[i] & CAPITAL) == 0) {
                continue;
            }
            int limit = Math.min(Math.min(sentenceEnd[sentence], i + LONGEST), token.length);
            int key = 0;
            for (int j = i; j < limit && (look[j] & (CAPITAL | LINK)) != 0; j++) {
                key = NameLexicon.runKey(key, lower[j]);
                int flags = (look[j] & CAPITAL) != 0 ? lexicon.run(key) : 0;
                if (flags != 0) {
                    mark(i, j, flags & NameLexicon.PERSON, 0, until);
                    mark(i, j, flags & NameLexicon.ORGANIZATION, 1, until);
                    mark(i, j, flags & (NameLexicon.PLACE | NameLexicon.COUNTRY), 2, until);
                    mark(i, j, flags & NameLexicon.OTHER, 3, until);
                    if (i == j || (flags & (NameLexicon.COUNTRY | NameLexicon.NATIONALITY | NameLexicon.CITY)) != 0) {
                        for (int t = i; t <= j; t++) {
                            run[t] |= (flags & (NameLexicon.CITY | NameLexicon.BIG_CITY | NameLexicon.COUNTRY
                                | NameLexicon.NATIONALITY)) << 9;
                        }
                    }
                }
            }
        }
    }

    private void mark(int first, int last, int found, int kind, int[] until) {
        if (found == 0 || until[kind] > last + 1 || until[kind] > first && first > 0
            && (run[first] >> kind * 3 & 7) != 1 && (run[first] >> kind * 3 & 7) != 0) {
            return;
        }
        for (int t = first; t <= last; t++) {
            int code = first == last ? 4 : t == first ? 1 : t == last ? 3 : 2;
            run[t] = run[t] & ~(7 << kind * 3) | code << kind * 3;
        }
        until[kind] = last + 1;
    }

    private void gatherEvidence() {
        for (int i = 0; i < token.length; i++) {
            if ((look[i] & SHOUTED) != 0) {
                continue;
            }
            if ((look[i] & CAPITAL) == 0) {
                if (Character.isLetter(token[i].charAt(0))) {
                    evidence.add(word[i], Evidence.LOWER);
                }
                continue;
            }
            int flags = (look[i] & FIRST) == 0 ? Evidence.CAPITAL : 0;
            if (i > 0) {
                if (role[i - 1] != 0 && (role[i - 1] & RoleWords.BEFORE_NAME) != 0) {
                    flags |= Evidence.TITLED;
                }
                boolean last = i + 1 == token.length || (look[i + 1] & CAPITAL) == 0;
                if ((look[i - 1] & CAPITAL) != 0 && NameLexicon.level(levels[i - 1], NameLexicon.GIVEN) >= 2
                    && NameLexicon.level(levels[i], NameLexicon.ORG_LAST) < 3 && last) {
                    flags |= Evidence.AFTER_GIVEN;
                    evidence.add(word[i - 1], Evidence.IS_GIVEN);
                }
                if (placePrepositions.contains(lower[i - 1])) {
                    flags |= Evidence.AFTER_IN;
                }
            }
            if (i + 2 < token.length && token[i + 1].equals(",")
                && (run[i + 2] & NameLexicon.COUNTRY << 9) != 0) {
                flags |= Evidence.BEFORE_REGION;
            }
            if (i + 1 < token.length && (role[i + 1] & RoleWords.COMPANY_END) != 0) {
                flags |= Evidence.IN_ORGANIZATION;
            }
            if (flags != 0) {
                evidence.add(word[i], flags);
            }
        }
    }

    /** Whether the tokens of a stretch are words in lower case. */
    boolean plain(int from, int end) {
        for (int t = from; t < end; t++) {
            if ((look[t] & CAPITAL) != 0 || !Character.isLetter(token[t].charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** What the lexicon says of a whole stretch. */
    int runFlags(int from, int end) {
        int key = 0;
        for (int t = from; t < end; t++) {
            key = NameLexicon.runKey(key, lower[t]);
        }
        return tables.lexicon().run(key);
    }

    /** Whether the document speaks of sport: words of it, or scores. */
    boolean sport() {
        int signs = 0;
        for (int t = 0; t < token.length && signs < 3; t++) {
            String s = token[t];
            boolean score = s.length() > 2 && s.length() < 8 && s.indexOf('-') > 0 && Character.isDigit(s.charAt(0))
                && Character.isDigit(s.charAt(s.length() - 1));
            signs += score || sportWords.contains(lower[t]) ? 1 : 0;
        }
        return signs >= 3;
    }

    boolean sameSentence(int a, int b) {
        return sentenceOf(a) == sentenceOf(b);
    }

    private int sentenceOf(int t) {
        int at = Arrays.binarySearch(sentenceEnd, t);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Runs of tokens that may hold names: from the first token of each to the one behind its last. */
    public List<int[]> candidates() {
        List<int[]> found = new ArrayList<>();
        int from = 0;
        for (int end : sentenceEnd) {
            int i = from;
            while (i < end) {
                if ((look[i] & CAPITAL) == 0) {
                    i++;
                    continue;
                }
                int start = i;
                while (start > from && i - start < 2 && particles.contains(lower[start - 1])
                    && (look[start - 1] & CAPITAL) == 0) {
                    start--;
                }
                int last = i;
                for (int j = i + 1; j < end && j - last <= 3; j++) {
                    if ((look[j] & CAPITAL) != 0) {
                        last = j;
                    } else if ((look[j] & LINK) == 0) {
                        break;
                    }
                }
                found.add(new int[] {start, last + 1});
                i = last + 1;
            }
            from = end;
        }
        return found;
    }
}
