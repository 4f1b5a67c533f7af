package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.RejectReason;
import org.dateline.article.SourceRef;

/**
 * The fields of one article as its format gave them, each null when missing, before they are judged.
 *
 * @param status the publisher's own word
 * @param fallback day to take when the article names none, null for none
 */
record Fields(String id, String url, String title, String text, String date, String source, String byline,
              String language, String status, LocalDate fallback, boolean textIsInput) {
    private static final Map<String, ArticleStatus> STATUS = Table.named("status-words.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> ArticleStatus.valueOf(r[1])));

    /**
     * The article, if it can stand: it has a text, a headline or a publisher's word that kills it; its date can be
     * read; it is within the limits. Its id is the publisher's own, else the URL, else a hash of headline, day and the
     * start of the text.
     */
    Article toArticle(SourceRef ref, InputLimits limits) throws InputFault {
        String headline = title == null || title.isBlank() ? "" : textIsInput ? title : title.strip();
        String body = text == null ? "" : text;
        ArticleStatus state = status == null ? ArticleStatus.USABLE
            : STATUS.getOrDefault(status.strip().toLowerCase(Locale.ROOT), ArticleStatus.USABLE);
        if (body.isBlank() && headline.isEmpty() && state != ArticleStatus.KILLED) {
            throw new InputFault(RejectReason.NO_TEXT, ref.byteOffset(), "Cannot find a text or a headline");
        } else if (body.length() > limits.textChars() || headline.length() > limits.titleChars()) {
            throw new InputFault(RejectReason.TOO_LARGE, ref.byteOffset(), "Cannot take a text above "
                + limits.textChars() + " or a headline above " + limits.titleChars() + " characters");
        }
        PublishedAt at = published(ref);
        return new Article(new ArticleKey(source == null ? "" : source.strip(), key(headline, body, at)), ref, headline,
            body, at, blankToNull(url), blankToNull(byline), blankToNull(language), state, textIsInput);
    }

    private PublishedAt published(SourceRef ref) throws InputFault {
        if (date == null || date.isBlank()) {
            return fallback == null ? null : new PublishedAt(fallback, null, null);
        }
        Optional<PublishedAt> at = PublicationDate.parse(date);
        if (at.isEmpty() && !PublicationDate.isPartial(date)) {
            throw new InputFault(RejectReason.BAD_DATE, ref.byteOffset(), "Cannot read the publication date");
        }
        return at.orElse(null);
    }

    private String key(String headline, String body, PublishedAt at) {
        if (id != null && !id.isBlank()) {
            return textIsInput ? id : id.strip();
        } else if (url != null && !url.isBlank()) {
            return url.strip();
        }
        String first = headline.isEmpty() ? body.substring(0, Math.min(body.length(), 200)) : headline;
        return "h:" + hash(first.strip() + "\n" + (at == null ? "" : at.date()));
    }

    private static String hash(String s) {
        return HexFormat.of().formatHex(Hashes.sha256().digest(s.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    private static String blankToNull(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
