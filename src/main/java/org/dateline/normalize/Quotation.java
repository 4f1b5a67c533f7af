package org.dateline.normalize;

import org.dateline.text.Span;

/**
 * What somebody is quoted as saying.
 *
 * @param span characters of what is said; for direct speech without the quotation marks
 * @param sentence number of the sentence it starts in
 * @param form direct, mixed or indirect
 * @param speaker reference of the person ({@code p1}) or organization ({@code o1}); null when neither
 * @param speakerCountry ISO 3166-1 alpha-3 of a government or official that speaks unnamed, else null
 * @param speakerSpan characters that name the speaker in the attribution, null when the run of the text decides
 * @param cue cue word as it stands ("said", "according to"), null when there is none
 * @param cueClass class of the cue: say, deny, demand, promise, accuse, ask ..., null without cue
 * @param cueSpan characters of the cue, null without cue
 * @param addressee reference of the person spoken to, null when not said
 * @param rule name of the rule
 * @param confidence 0 to 1
 */
public record Quotation(Span span, int sentence, Form form, String speaker, String speakerCountry, Span speakerSpan,
                        String cue, String cueClass, Span cueSpan, String addressee, String rule, double confidence) {
    /** Wholly in marks as a sentence, partly in marks, or without marks. */
    public enum Form {
        DIRECT, MIXED, INDIRECT
    }
}
