package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.SourceRef;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.Event;
import org.dateline.normalize.Events;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Modality;
import org.dateline.normalize.People;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.dateline.text.TextAnalyzer;

/** Codes sentences of tests, with countries found by name, and says what is expected of many at once. */
final class CodedText {
    private static final TextAnalyzer TEXT = new TextAnalyzer();
    private static final EventCoder CODER = new EventCoder();
    private static final Map<String, String> COUNTRIES = new HashMap<>();

    static {
        String words = "Kenya KEN Kenyan KEN Peru PER Peruvian PER Chile CHL Chilean CHL Turkey TUR Turkish TUR Syria SYR "
            + "Syrian SYR Egypt EGY Egyptian EGY Ghana GHA Ghanaian GHA Mali MLI Malian MLI France FRA French FRA Chad TCD";
        String[] w = words.split(" ");
        for (int i = 0; i < w.length; i += 2) {
            COUNTRIES.put(w[i], w[i + 1]);
        }
    }

    private CodedText() {
    }

    static Events events(String text) {
        return events("", text);
    }

    static Events events(String title, String text) {
        Document d = TEXT.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), title, text, null, null,
            null, null, ArticleStatus.USABLE, true));
        List<CountryMention> countries = new ArrayList<>();
        for (int t = 0; t < d.size(); t++) {
            int start = d.start(t);
            for (String word : d.token(t).split("-")) {
                String country = COUNTRIES.get(word);
                if (country != null) {
                    countries.add(new CountryMention(country, new Span(start, start + word.length()), d.sentenceOf(t).index(),
                        word.endsWith("n") ? CountryKind.DEMONYM : CountryKind.NAME, "test", 1));
                }
                start += word.length() + 1;
            }
        }
        return CODER.code(d, new People(List.of(), List.of(), List.of(), List.of()), new Geography(List.of(), countries),
            List.of(), List.of());
    }

    /** Events as "root source > target modality". */
    static List<String> coded(String text) {
        return coded("", text);
    }

    static List<String> coded(String title, String text) {
        return events(title, text).events().stream().map(e -> e.cameo().substring(0, 2) + " " + side(e.source()) + " > "
            + side(e.target()) + (e.modality() == Modality.ASSERTED ? "" : " " + e.modality().word())).toList();
    }

    static String side(List<Actor> actors) {
        return String.join("+", actors.stream().map(Actor::code).toList());
    }

    /** Each sentence tells no act but a plain statement. */
    static void none(String... sentences) {
        for (String s : sentences) {
            assertThat(events(s).events()).as(s).allMatch(e -> e.cameo().equals("010"));
        }
    }

    /** Of each sentence some event has a code that begins so. */
    static void act(String code, String... sentences) {
        for (String s : sentences) {
            assertThat(events(s).events().stream().map(Event::cameo)).as(s).anyMatch(c -> c.startsWith(code));
        }
    }

    /** Of no sentence an event has a code that begins so. */
    static void not(String code, String... sentences) {
        for (String s : sentences) {
            assertThat(events(s).events().stream().map(Event::cameo)).as(s).noneMatch(c -> c.startsWith(code));
        }
    }

    /** No sentence tells an event whose code begins so as done: it tells none, or one that might be. */
    static void undone(String code, String... sentences) {
        for (String s : sentences) {
            assertThat(events(s).events().stream().filter(e -> e.cameo().startsWith(code))).as(s)
                .allMatch(e -> e.modality() == Modality.HYPOTHETICAL);
        }
    }

    /** Each sentence has events whose code begins so, and all of them stand in this modality. */
    static void told(String code, Modality modality, String... sentences) {
        for (String s : sentences) {
            assertThat(events(s).events().stream().filter(e -> e.cameo().startsWith(code))).as(s).isNotEmpty()
                .allMatch(e -> e.modality() == modality);
        }
    }
}
