package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.star.DimArticle;
import org.dateline.star.StageArticle;

/** Versions of articles and groups of copies. */
final class Articles {
    private static final List<String> STATUS_ORDER = List.of("usable", "corrected", "killed");
    /** Publication; on a tie a correction comes behind what it corrects; then the place of delivery. */
    static final Comparator<StageArticle> BY_TIME = Comparator.comparingInt(StageArticle::publishedDateKey)
        .thenComparing(StageArticle::publishedLocal, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(a -> STATUS_ORDER.indexOf(a.status()))
        .thenComparing(StageArticle::sourceFile).thenComparingLong(StageArticle::sourceRecord)
        .thenComparingLong(StageArticle::articleKey);

    private final List<DimArticle> rows;
    private final Map<Long, DimArticle> byKey = new HashMap<>();

    private Articles(List<DimArticle> rows) {
        this.rows = rows;
        rows.forEach(r -> byKey.put(r.articleKey(), r));
    }

    static Articles of(List<StageArticle> staged) {
        List<StageArticle> sorted = new ArrayList<>(staged);
        sorted.sort(BY_TIME);
        Map<Long, List<StageArticle>> versions = new TreeMap<>();
        sorted.forEach(a -> versions.computeIfAbsent(a.articleId(), k -> new ArrayList<>()).add(a));
        Map<Long, StageArticle> leaders = CopyGroups.leaders(sorted);
        List<DimArticle> rows = new ArrayList<>();
        for (List<StageArticle> all : versions.values()) {
            boolean killed = all.stream().anyMatch(a -> a.status().equals("killed"));
            for (int i = 0; i < all.size(); i++) {
                StageArticle a = all.get(i);
                rows.add(row(a, i + 1, !killed && i + 1 == all.size(), leaders.get(a.articleKey())));
            }
        }
        return new Articles(rows);
    }

    List<DimArticle> rows() {
        return rows;
    }

    /** The row of an article version. */
    DimArticle get(long articleKey) {
        DimArticle row = byKey.get(articleKey);
        if (row == null) {
            throw new IllegalArgumentException("Cannot find the article version " + articleKey);
        }
        return row;
    }

    private static DimArticle row(StageArticle a, int version, boolean current, StageArticle leader) {
        String kind = leader.articleId() == a.articleId() ? "original"
            : leader.textHash().equals(a.textHash()) ? "exact" : "near";
        return new DimArticle(a.articleKey(), a.articleId(), a.sourceKey(), a.sourceArticleId(), a.headline(), a.url(),
            a.byline(), a.dateline(), a.agency(), a.language(), a.publishedDateKey(), a.publishedLocal(),
            a.publishedAt(), a.contentHash(), a.textHash(), a.status(), a.headlineLength(), a.textLength(),
            a.sourceFile(), a.sourceRecord(), a.sourceOffset(), version, current, leader.articleKey(), kind);
    }
}
