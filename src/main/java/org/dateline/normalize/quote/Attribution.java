package org.dateline.normalize.quote;

/**
 * Who says something in one sentence, and where what is said stands. All numbers are tokens; ends are exclusive.
 *
 * @param sourceFirst first token of the speaker's noun phrase, -1 when there is none
 * @param sourceEnd token behind it
 * @param cueFirst first token of the cue
 * @param cueEnd token behind it
 * @param cueClass class of the cue
 * @param contentFirst first token of what is said after the cue or before the attribution, -1 when none
 * @param contentEnd token behind it
 * @param restFirst first token of a second piece, -1 when none
 * @param restEnd token behind it
 * @param rule name of the pattern
 */
record Attribution(int sourceFirst, int sourceEnd, int cueFirst, int cueEnd, String cueClass, int contentFirst,
                   int contentEnd, int restFirst, int restEnd, String rule) {

    /** Whether what is said stands before the speaker and the cue. */
    boolean follows() {
        return contentFirst >= 0 && contentEnd <= cueFirst && (sourceFirst < 0 || contentEnd <= sourceFirst);
    }

    /** Whether the speaker of an earlier cue of the sentence says something more. */
    boolean goesOn() {
        return rule.equals("subject.shared.verb.clause");
    }

    /** The same with what is said ending earlier. */
    Attribution until(int end) {
        return new Attribution(sourceFirst, sourceEnd, cueFirst, cueEnd, cueClass, contentFirst, end, restFirst,
            restEnd, rule);
    }
}
