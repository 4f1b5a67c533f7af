package org.dateline.star;

import java.time.Instant;
import java.time.LocalDateTime;

/** One row per article version as extracted. */
@Table(name = "stage_article", grain = "article version as extracted",
    key = "article_key", sort = {"published_date_key", "article_key"}, layer = Layer.STAGE)
public record StageArticle(
    @Column(value = "surrogate key of the version", bloom = true) long articleKey,
    @Column(value = "the article, the same in all versions", bloom = true) long articleId,
    @Column("publisher, 0 unknown") long sourceKey,
    @Column("publisher as delivered, empty when the input names none") String sourceName,
    @Column("the publisher's id, else the URL, else a hash of headline and day") String sourceArticleId,
    @Column("headline, empty when there is none") String headline,
    @Column(value = "address", nullable = true) String url,
    @Column(value = "author line", nullable = true) String byline,
    @Column(value = "dateline as it stands before the first sentence", nullable = true) String dateline,
    @Column(value = "news agency credited in the dateline or byline", nullable = true) String agency,
    @Column(value = "BCP 47 code as declared", nullable = true) String language,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column(value = "publisher's wall-clock time, NULL when only the day is known", nullable = true)
    LocalDateTime publishedLocal,
    @Column(value = "instant in UTC, NULL when the source gives no offset", nullable = true) Instant publishedAt,
    @Column("SHA-256 of all that was delivered, 64 hexadecimal digits") String contentHash,
    @Column("SHA-256 of the words of the story, without headline, captions, notes, case and punctuation")
    String textHash,
    @Column("usable, corrected or killed") String status,
    @Column("code points of the headline") int headlineLength,
    @Column("code points of the text") int textLength,
    @Column("file it was read from, relative to the inbox") String sourceFile,
    @Column("zero-based number of the record in the file") long sourceRecord,
    @Column("byte at which the record starts in the unpacked file, -1 where the format has none") long sourceOffset,
    @Column("MinHash sketch of the words, 64 values of 16 bits in hexadecimal; empty for very short texts")
    String sketch) implements Row {
}
