package org.dateline.normalize.time;

import org.dateline.text.Document;
import org.dateline.text.Span;

/** Where an expression stands: the anchor so far, and the tense of its clause, worked out when first asked for. */
final class Scene {
    private final Anchor anchor;
    private final Tense tense;
    private final Document document;
    private final int sentence;
    private final Span span;
    private Direction direction;

    Scene(Anchor anchor, Tense tense, Document document, int sentence, Span span) {
        this.anchor = anchor;
        this.tense = tense;
        this.document = document;
        this.sentence = sentence;
        this.span = span;
    }

    Anchor anchor() {
        return anchor;
    }

    Direction direction() {
        if (direction == null) {
            direction = tense.of(document, sentence, span);
        }
        return direction;
    }

    /** Whether something belongs to the expression: "Friday's vote". */
    boolean owns() {
        int next = document.tokenAt(span.end());
        return next < document.size() && document.start(next) == span.end()
            && (document.lower(next).equals("'s") || document.lower(next).equals("’s"));
    }
}
