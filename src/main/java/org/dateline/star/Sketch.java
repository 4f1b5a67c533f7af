package org.dateline.star;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/**
 * What copies of a text have in common: a hash of all its words, and a MinHash sketch of its runs of four words, whose
 * equal values estimate how much two texts share.
 *
 * @param textHash SHA-256 of the words of the story
 * @param minHash 64 values of 16 bits as hexadecimal digits, empty when the story has fewer than twelve words
 */
record Sketch(String textHash, String minHash) {
    private static final int VALUES = 64;
    private static final int RUN = 4;
    private static final int FEWEST_WORDS = 12;
    private static final long[] FACTORS = new long[VALUES];
    private static final long[] TERMS = new long[VALUES];

    static {
        long seed = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < VALUES; i++) {
            FACTORS[i] = mix(seed * (2 * i + 1)) | 1;
            TERMS[i] = mix(seed * (2 * i + 2));
        }
    }

    static Sketch of(Document document) {
        StringBuilder words = new StringBuilder(document.text().length());
        long[] hashes = new long[document.size()];
        int n = 0;
        for (Sentence s : document.sentences()) {
            if (s.zone() != Zone.BODY) {
                continue;
            }
            for (int t = s.firstToken(); t < s.endToken(); t++) {
                String word = document.lower(t);
                if (Character.isLetterOrDigit(word.codePointAt(0))) {
                    words.append(word).append(' ');
                    hashes[n++] = mix(hash(word));
                }
            }
        }
        return new Sketch(SurrogateKey.hex(words.toString()), n < FEWEST_WORDS ? "" : minHash(hashes, n));
    }

    private static String minHash(long[] words, int n) {
        long[] least = new long[VALUES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= n; i++) {
            long run = words[i];
            for (int j = 1; j < RUN; j++) {
                run = run * 0x100000001B3L + words[i + j];
            }
            run = mix(run);
            for (int v = 0; v < VALUES; v++) {
                least[v] = Math.min(least[v], run * FACTORS[v] + TERMS[v]);
            }
        }
        byte[] digits = new byte[VALUES * 4];
        for (int v = 0; v < VALUES; v++) {
            int value = (int) (mix(least[v]) >>> 48);
            for (int d = 0; d < 4; d++) {
                digits[v * 4 + d] = (byte) Character.forDigit(value >>> 12 - 4 * d & 15, 16);
            }
        }
        return new String(digits, StandardCharsets.US_ASCII);
    }

    private static long hash(String word) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * 0x100000001B3L;
        }
        return h;
    }

    private static long mix(long h) {
        h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
        return h ^ h >>> 31;
    }
}
