package org.dateline.star;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.PublishedAt;
import org.dateline.article.Rejection;
import org.dateline.extract.Extraction;
import org.dateline.text.Document;
import org.dateline.text.Sentence;
import org.dateline.text.Zone;

/**
 * Turns what was found in one article into rows. The rows depend on the article and the read-only resources only, so
 * they may be made on any thread, again, and elsewhere. Thread-safe.
 */
public final class StarMapper {
    private static final Pattern AGENCY = Pattern.compile("\\(([\\p{L}][\\p{L}\\p{M}.' -]{0,30})\\)");

    /** All rows of the article version. */
    public ArticleRows rows(Extraction x) {
        Article a = x.document().article();
        String contentHash = contentHash(a);
        long articleKey = Keys.articleVersion(a.key(), contentHash);
        int day = a.publishedAt() == null ? 0 : Keys.day(a.publishedAt().date());
        Entities entities = new Entities(x, articleKey, day);
        Spot.Finder spots = new Spot.Finder(x.document());

        List<Row> rows = new ArrayList<>();
        StageArticle article = article(x.document(), articleKey, contentHash, day, spots);
        rows.add(article);
        entities.addTo(rows);
        new MentionRows(x, articleKey, day, entities, spots).addTo(rows);
        new EventRows(x, articleKey, day, entities, spots).addTo(rows);
        rows.add(counts(x, articleKey, day, entities, spots));
        return new ArticleRows(article, rows);
    }

    /** Key of the article version: known before anything is extracted, so that what is known need not be. */
    public static long articleVersion(Article a) {
        return Keys.articleVersion(a.key(), contentHash(a));
    }

    private static String contentHash(Article a) {
        String published = a.publishedAt() == null ? null : a.publishedAt().iso();
        return SurrogateKey.hex(a.headline(), a.text(), published, a.byline(), a.status().name());
    }

    /** The row of a refused input. */
    public static FactRejection rejection(Rejection r) {
        return new FactRejection(
            SurrogateKey.of("rejection", r.ref().file(), r.ref().record(), r.ref().byteOffset(), r.reason().name(),
                r.detail()),
            CleanText.of(r.ref().file()), r.ref().record(), r.ref().byteOffset(), r.reason().name(),
            CleanText.of(r.detail()));
    }

    private static StageArticle article(Document document, long articleKey, String contentHash, int day,
                                        Spot.Finder spots) {
        Article a = document.article();
        Sketch sketch = Sketch.of(document);
        PublishedAt at = a.publishedAt();
        LocalDateTime local = at == null || at.time() == null ? null : at.date().atTime(at.time());
        String dateline = zone(document, Zone.DATELINE, spots);
        return new StageArticle(articleKey, Keys.article(a.key()), Keys.source(a.key().source()),
            CleanText.of(a.key().source()), CleanText.of(a.key().id()), CleanText.of(a.headline()),
            CleanText.of(a.url()), CleanText.of(a.byline() == null ? zone(document, Zone.BYLINE, spots) : a.byline()),
            dateline, agency(dateline), CleanText.of(a.language()), day, local,
            local == null || at.offset() == null ? null : local.toInstant(at.offset()), contentHash, sketch.textHash(),
            a.status().name().toLowerCase(Locale.ROOT), spots.headlineLength(), spots.textLength(),
            CleanText.of(a.ref().file()), a.ref().record(), a.ref().byteOffset(), sketch.minHash());
    }

    private static String zone(Document document, Zone zone, Spot.Finder spots) {
        return document.sentences().stream().filter(s -> s.zone() == zone).findFirst()
            .map(s -> spots.sentence(s.index())).orElse(null);
    }

    /** {@code Yonhap} of {@code SEOUL, Nov. 29 (Yonhap) --}. */
    private static String agency(String dateline) {
        if (dateline == null) {
            return null;
        }
        Matcher m = AGENCY.matcher(dateline);
        return m.find() ? m.group(1) : null;
    }

    private static FactArticle counts(Extraction x, long articleKey, int day, Entities entities, Spot.Finder spots) {
        Document d = x.document();
        int words = 0;
        for (int t = 0; t < d.size(); t++) {
            words += Character.isLetterOrDigit(d.token(t).codePointAt(0)) ? 1 : 0;
        }
        List<Sentence> sentences = d.sentences();
        int paragraphs = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph() + 1;
        int captions = (int) sentences.stream().filter(s -> s.zone() == Zone.CAPTION).map(Sentence::paragraph)
            .distinct().count();
        return new FactArticle(articleKey, day, datelinePlace(x, entities),
            spots.headlineLength() + spots.textLength(), words, sentences.size(), paragraphs, captions,
            entities.different(StagePerson.class), entities.different(StageOrganization.class),
            entities.different(StagePlace.class),
            (int) x.geography().countries().stream().map(c -> c.country()).distinct().count(), x.times().size(),
            x.quotes().size(), x.people().positions().size(), x.events().events().size(), x.events().refused().size());
    }

    private static long datelinePlace(Extraction x, Entities entities) {
        List<Sentence> sentences = x.document().sentences();
        if (sentences.stream().noneMatch(s -> s.zone() == Zone.DATELINE)) {
            return SurrogateKey.NOT_APPLICABLE;
        }
        return x.geography().places().stream()
            .filter(p -> p.mentions().stream().anyMatch(m -> sentences.get(m.sentence()).zone() == Zone.DATELINE))
            .findFirst().map(p -> entities.place(p.ref())).orElse(SurrogateKey.UNKNOWN);
    }
}
