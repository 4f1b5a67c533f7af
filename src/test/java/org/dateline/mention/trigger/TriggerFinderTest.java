package org.dateline.mention.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.mention.TriggerMention;
import org.dateline.mention.Triggers;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class TriggerFinderTest {
    private static final TextAnalyzer TEXT = new TextAnalyzer();
    private static final TriggerFinder FINDER = new TriggerFinder();

    private static Document document(String text) {
        return TEXT.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test.jsonl", 0, 0), "", text, null, null,
            null, null, ArticleStatus.USABLE, true));
    }

    private static List<String> codes(String text) {
        return FINDER.find(document(text)).found().stream().map(m -> m.sense().cameo()).toList();
    }

    @Test
    void aThreatenedAttackIsAThreatAndNoAttack() {
        assertThat(codes("The general threatened to attack the island.")).containsExactly("1384");
    }

    @Test
    void aDemandedActIsADemandAndNotTheAct() {
        assertThat(codes("The council demanded the release of the hostages.")).containsExactly("1053");
        assertThat(codes("The bishop urged the minister to withdraw from the valley.")).containsExactly("0256");
    }

    @Test
    void aDeniedActIsADenial() {
        assertThat(codes("The rebels denied attacking the village.")).containsExactly("016");
    }

    @Test
    void theFutureTurnsAnActIntoAnIntentOrARefusal() {
        assertThat(codes("Peru will release the prisoners on Monday.")).containsExactly("0353");
        assertThat(codes("Peru will not release the prisoners on Monday.")).containsExactly("1243");
        assertThat(codes("Peru released the prisoners on Monday.")).containsExactly("0841");
    }

    @Test
    void theObjectNounBelongsToTheLightVerb() {
        TriggerMention m = FINDER.find(document("Peru held talks with Chile on Monday.")).found().get(0);
        assertThat(m.sense().cameo()).isEqualTo("040");
        assertThat(m.object()).isEqualTo(2);
        assertThat(codes("Peru held talks with Chile on Monday.")).hasSize(1);
    }

    @Test
    void aPassiveVerbSaysSo() {
        Triggers passive = FINDER.find(document("Two editors were arrested by the police."));
        Triggers active = FINDER.find(document("The police arrested two editors."));
        assertThat(passive.found()).hasSize(1).allMatch(TriggerMention::passive);
        assertThat(active.found()).hasSize(1).noneMatch(TriggerMention::passive);
    }

    @Test
    void aNounBeforeANounIsNoTrigger() {
        Triggers t = FINDER.find(document("The army bought nine attack helicopters for the islands."));
        assertThat(t.found()).noneMatch(m -> m.sense().cameo().equals("190"));
        assertThat(t.refused()).anyMatch(r -> r.rule().equals("noun.modifier"));
    }

    @Test
    void anArticleAboutSportHasNoTriggers() {
        Triggers t = FINDER.find(document("The striker attacked from the start of the match.\n\nThe goalkeeper saved twice before "
            + "halftime, and the coach praised the defender.\n\nThe cup stays in Ghana after this season."));
        assertThat(t.found()).isEmpty();
        assertThat(t.refused()).isNotEmpty().allMatch(r -> r.reason().equals("sport"));
    }

    @Test
    void onlySentencesWithAnActAndAnActorAreWorthParsing() {
        Document d = document("The rains were late. Peru attacked the island.");
        assertThat(FINDER.worthParsing(d, d.sentences().get(0))).isFalse();
        assertThat(FINDER.worthParsing(d, d.sentences().get(1))).isTrue();
    }

    @Test
    void otherReadingsFollowTheBest() {
        TriggerMention m = FINDER.find(document("Peru signed a treaty with Chile.")).found().get(0);
        assertThat(m.sense().name()).isEqualTo("diplomacy.sign");
        assertThat(m.others()).extracting(o -> o.sense().name()).contains("diplomacy.sign.verb");
    }
}
