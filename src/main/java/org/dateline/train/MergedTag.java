package org.dateline.train;

import java.util.List;
import java.util.Set;

/** Tag of a hyphenated word that a treebank had cut into parts. */
final class MergedTag {
    private static final Set<String> MODIFIERS = Set.of("amod", "compound", "nummod", "nmod:unmarked");

    private MergedTag() {
    }

    /**
     * Names, plurals and numbers stay what they are; participles become adjectives, and so do nouns before their head.
     *
     * @param headFollows whether the word's head stands behind it
     */
    static String of(List<String> parts, String relation, boolean headFollows) {
        String last = "";
        boolean name = false;
        for (String tag : parts) {
            if (Character.isLetter(tag.charAt(0)) && !tag.equals("HYPH")) {
                last = tag;
                name |= tag.equals("NNP") || tag.equals("NNPS");
            }
        }
        boolean modifier = headFollows && MODIFIERS.contains(relation);
        return switch (last) {
            case "" -> parts.get(parts.size() - 1);
            case "NNP", "NNPS", "NNS", "CD", "RB", "VBD", "VBZ", "VBP", "JJR", "JJS" -> last;
            case "VBN", "VBG", "JJ" -> "JJ";
            case "NN" -> modifier ? "JJ" : "NN";
            case "IN", "RP", "RBR", "VB", "DT", "TO", "CC", "PRP" -> modifier ? "JJ" : name ? "NNP" : "NN";
            default -> modifier ? "JJ" : last;
        };
    }
}
