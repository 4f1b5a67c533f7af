package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.star.StageArticle;

/**
 * Finds copies. In order of publication every article either joins the first article that it resembles, exactly or
 * nearly, or becomes one that later ones may join; nobody joins a joiner, so a chain of small edits does not grow.
 */
final class CopyGroups {
    private static final int VALUES = 64;
    private static final int BANDS = 21;
    private static final int BAND_VALUES = 3;
    /** Share of equal sketch values from which two texts count as near copies. */
    private static final double NEAR = 0.5;
    /** Copies of the same agency's text are cut harder. */
    private static final double NEAR_SAME_AGENCY = 0.4;
    private static final int MOST_DAYS = 7;

    private final Map<String, StageArticle> exact = new HashMap<>();
    private final Map<String, List<StageArticle>> bands = new HashMap<>();
    private final Map<Long, StageArticle> byArticle = new HashMap<>();

    private CopyGroups() {
    }

    /** For each article version, by key, the first one of its group; articles in order of publication. */
    static Map<Long, StageArticle> leaders(List<StageArticle> sorted) {
        CopyGroups groups = new CopyGroups();
        Map<Long, StageArticle> leaders = new HashMap<>();
        for (StageArticle a : sorted) {
            StageArticle leader = groups.find(a);
            if (leader == null) {
                leader = a;
                groups.lead(a);
            }
            groups.byArticle.putIfAbsent(a.articleId(), leader);
            leaders.put(a.articleKey(), leader);
        }
        return leaders;
    }

    private StageArticle find(StageArticle a) {
        StageArticle own = byArticle.get(a.articleId());
        if (own != null || a.sketch().isEmpty()) {
            return own;
        }
        StageArticle same = exact.get(a.textHash());
        if (same != null && near(same, a)) {
            return same;
        }
        StageArticle best = null;
        for (int band = 0; band < BANDS; band++) {
            for (StageArticle leader : bands.getOrDefault(band(a, band), List.of())) {
                double share = share(leader, a);
                boolean agency = leader.agency() != null && leader.agency().equals(a.agency());
                if (share >= (agency ? NEAR_SAME_AGENCY : NEAR) && near(leader, a)
                        && (best == null || Articles.BY_TIME.compare(leader, best) < 0)) {
                    best = leader;
                }
            }
        }
        return best;
    }

    private void lead(StageArticle a) {
        if (a.sketch().isEmpty()) {
            return;
        }
        exact.put(a.textHash(), a);
        for (int band = 0; band < BANDS; band++) {
            bands.computeIfAbsent(band(a, band), k -> new ArrayList<>()).add(a);
        }
    }

    private static String band(StageArticle a, int band) {
        return band + ":" + a.sketch().substring(band * BAND_VALUES * 4, (band + 1) * BAND_VALUES * 4);
    }

    private static double share(StageArticle a, StageArticle b) {
        int equal = 0;
        for (int i = 0; i < VALUES; i++) {
            equal += a.sketch().regionMatches(i * 4, b.sketch(), i * 4, 4) ? 1 : 0;
        }
        return equal / (double) VALUES;
    }

    private static boolean near(StageArticle leader, StageArticle a) {
        return leader.publishedDateKey() == 0 || a.publishedDateKey() == 0
            || Days.between(leader.publishedDateKey(), a.publishedDateKey()) <= MOST_DAYS;
    }
}
