package org.dateline.mention.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.mention.EventSense;
import org.dateline.mention.TriggerMention;
import org.dateline.mention.Triggers;
import org.dateline.normalize.EventOntology;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** Every row of the lexicon is tested by its own example. */
class EventLexiconTest {
    private static final EventLexicon LEXICON = EventLexicon.shipped();
    private static final TextAnalyzer TEXT = new TextAnalyzer();
    private static final TriggerFinder FINDER = new TriggerFinder();
    private static final EventOntology ONTOLOGY = EventOntology.shipped();

    private static Article article(String text) {
        return new Article(new ArticleKey("test", "1"), new SourceRef("test.jsonl", 0, 0), "", text, null, null, null, null,
            ArticleStatus.USABLE, true);
    }

    static Triggers triggers(String sentence) {
        return FINDER.find(TEXT.analyze(article(sentence)));
    }

    /** A tagger or parser trained anew may read one sentence in two hundred otherwise. */
    @Test
    void everyRowIsFoundInItsExample() {
        List<String> missed = new ArrayList<>();
        for (EventSense s : LEXICON.senses()) {
            List<TriggerMention> found = triggers(s.example()).found();
            boolean itself = found.stream().flatMap(m -> Stream.concat(Stream.of(m), m.others().stream()))
                .anyMatch(m -> m.sense() == s);
            boolean code = found.stream().anyMatch(m -> m.sense().cameo().equals(s.cameo()));
            if (!itself || !code) {
                missed.add(s.name() + " [" + s.cameo() + "] " + s.example() + " -> " + found.stream()
                    .map(m -> m.sense().name() + " " + m.sense().cameo()).toList() + triggers(s.example()).refused());
            }
        }
        assertThat(missed).as(missed.size() + " rows").hasSizeLessThanOrEqualTo(LEXICON.senses().size() / 200);
    }

    @Test
    void everyRefusalRefusesItsExample() {
        List<String> missed = new ArrayList<>();
        for (EventLexicon.Refusal r : LEXICON.refusals()) {
            Triggers t = triggers(r.example());
            if (t.refused().stream().noneMatch(x -> x.rule().equals(r.name()))) {
                missed.add(r.name() + " " + r.example() + " " + t.refused());
            }
        }
        assertThat(missed).as(missed.size() + " rows").isEmpty();
    }

    @Test
    void codesTypesAndModesAreThoseOfTheOntology() {
        for (EventSense s : LEXICON.senses()) {
            assertThat(ONTOLOGY.type(s.cameo())).as(s.name()).isPresent();
            String type = s.plover() == null ? ONTOLOGY.type(s.cameo()).orElseThrow().plover() : s.plover();
            if (s.mode() != null) {
                assertThat(ONTOLOGY.plover(type, s.mode())).as(s.name() + " " + s.mode()).isPresent();
            }
        }
    }

    @Test
    void allRootsAndAllPloverTypesAreCovered() {
        Set<String> roots = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        for (EventSense s : LEXICON.senses()) {
            roots.add(s.cameo().substring(0, 2));
            String type = s.plover() == null ? ONTOLOGY.type(s.cameo()).orElseThrow().plover() : s.plover();
            if (type != null) {
                types.add(type);
            }
        }
        assertThat(roots).hasSize(20);
        assertThat(types).hasSize(16);
    }

    @Test
    void theLexiconIsWide() {
        assertThat(LEXICON.senses()).hasSizeGreaterThan(1200);
        assertThat(LEXICON.forms()).isGreaterThan(2000);
    }

    @Test
    void namesAreUniqueAndSlotsAreWords() {
        Set<String> names = LEXICON.senses().stream().map(EventSense::name).collect(Collectors.toSet());
        assertThat(names).hasSize(LEXICON.senses().size());
        for (EventSense s : LEXICON.senses()) {
            assertThat(s.weight()).as(s.name()).isBetween(0.0, 1.0);
            assertThat(s.source()).as(s.name()).isNotEmpty().allMatch(x -> x.matches("[a-z]+(\\.[a-z]+)?"));
            assertThat(s.target()).as(s.name()).allMatch(x -> x.matches("[a-z]+(\\.[a-z]+)?"));
        }
    }
}
