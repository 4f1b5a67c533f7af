package org.dateline.star;

import java.util.Locale;
import org.dateline.extract.CodePoints;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Where in an article a mention stands, in the form it leaves the program.
 *
 * @param sentence sentence number
 * @param field {@code headline} or {@code text}, what the offsets count in
 * @param zone part of the article in lower case
 * @param start first code point
 * @param end code point behind the last
 * @param surface the characters
 */
record Spot(int sentence, String field, String zone, int start, int end, String surface) {

    /** Makes the spots of one document. */
    static final class Finder {
        private final Document document;
        private final CodePoints head;
        private final CodePoints body;

        Finder(Document document) {
            this.document = document;
            this.head = new CodePoints(document.article().headline());
            this.body = new CodePoints(document.article().text());
        }

        Spot at(Span span, int sentence) {
            boolean headline = span.start() < document.bodyStart();
            String zone = sentence >= 0 && sentence < document.sentences().size()
                ? document.sentences().get(sentence).zone().name().toLowerCase(Locale.ROOT) : "body";
            return new Spot(sentence, headline ? "headline" : "text", zone, offset(span.start()), offset(span.end()),
                text(span));
        }

        String text(Span span) {
            return CleanText.of(document.text(span));
        }

        /** The text of a sentence, line breaks as spaces. */
        String sentence(int number) {
            if (number < 0 || number >= document.sentences().size()) {
                return "";
            }
            Sentence s = document.sentences().get(number);
            String text = text(s.span());
            return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\s*[\\r\\n]\\s*", " ");
        }

        /** Code points of headline and text. */
        int headlineLength() {
            return head.at(document.article().headline().length());
        }

        int textLength() {
            return body.at(document.article().text().length());
        }

        int offset(int utf16) {
            int from = document.bodyStart();
            return utf16 < from ? head.at(Math.min(utf16, document.article().headline().length()))
                : body.at(utf16 - from);
        }
    }
}
