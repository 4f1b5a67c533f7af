package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.article.ArticleStatus;
import org.dateline.normalize.Actor;
import org.dateline.normalize.CountryBasis;
import org.dateline.normalize.DateBasis;
import org.dateline.normalize.DatePrecision;
import org.dateline.normalize.DayRange;
import org.dateline.normalize.Modality;
import org.dateline.normalize.PositionStatement.Status;
import org.dateline.star.ArticleRows;
import org.dateline.star.BridgeEventActor;
import org.dateline.star.BridgePersonAlias;
import org.dateline.star.DimArticle;
import org.dateline.star.DimPerson;
import org.dateline.star.FactEvent;
import org.dateline.star.Row;
import org.dateline.star.SurrogateKey;
import org.dateline.star.TestArticles;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final LocalDate NOV_5 = LocalDate.of(2024, 11, 5);
    private static final String STORY = "The harbour of Bergen was closed for two days after a storm tore three cranes from"
        + " their rails and pushed a ferry against the quay, where it lies with a hole in its side and forty cars on deck.";

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<ArticleRows> all = List.of(
            meet("a", "2024-11-05", "Anna Berg", "Anna", NOV_5, Modality.ASSERTED).rows(),
            meet("b", "2024-11-06", "Berg", null, null, Modality.ASSERTED).rows(),
            meet("c", "2024-11-07", "Anna K. Berg", "Anna K.", NOV_5, Modality.REPORTED).rows(),
            TestArticles.of("W", "v", "2024-11-05", "h", STORY).rows(),
            TestArticles.of("W", "v", "2024-11-05", "h", STORY + " No one was hurt.", ArticleStatus.CORRECTED).rows());
        List<Row> rows = new ArrayList<>();
        all.forEach(a -> rows.addAll(a.rows()));
        Resolved first = resolve(rows);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            Resolved again = resolve(rows);
            again.tables().forEach((table, more) ->
                assertThat(new ArrayList<Row>(more)).as(table.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(first.tables().get(table)));
        }
    }

    @Test
    void aCorrectionIsTheCurrentVersionAndAKillLeavesNone() {
        Resolved r = resolve(
            TestArticles.of("W", "1", "2024-11-05", "h", "Ten died."),
            TestArticles.of("W", "1", "2024-11-05", "h", "Two died.", ArticleStatus.CORRECTED),
            TestArticles.of("W", "2", "2024-11-06", "KILL", "Withdrawn.", ArticleStatus.KILLED),
            TestArticles.of("W", "2", "2024-11-07", "h", "All wrong."));
        assertThat(r.articles()).filteredOn(a -> a.sourceArticleId().equals("1")).extracting(DimArticle::version, DimArticle::status,
            DimArticle::isCurrent).containsExactly(tuple(1, "usable", false),
            tuple(2, "corrected", true));
        assertThat(r.articles()).filteredOn(a -> a.sourceArticleId().equals("2")).noneMatch(DimArticle::isCurrent);
    }

    @Test
    void copiesJoinTheFirstTextAndOtherTextsDoNot() {
        Resolved r = resolve(
            TestArticles.of("Wire", "1", "2024-11-05", "Storm shuts harbour", STORY),
            TestArticles.of("Post", "2", "2024-11-06", "Harbour shut", STORY),
            TestArticles.of("Echo", "3", "2024-11-06", "Bergen", STORY.replace("three cranes", "cranes") + " Work goes on."),
            TestArticles.of("Echo", "4", "2024-11-06", "Oslo", "The opera in Oslo opened its season with a new work for"
                + " choir and drums that the audience, among them the mayor, greeted with long applause and a few whistles."),
            TestArticles.of("Late", "5", "2024-12-24", "Storm", STORY));
        assertThat(r.articles()).extracting(a -> a.sourceArticleId() + " " + a.copyKind()).containsExactlyInAnyOrder(
            "1 original", "2 exact", "3 near", "4 original", "5 original");
        assertThat(r.articles()).filteredOn(a -> List.of("1", "2", "3").contains(a.sourceArticleId()))
            .extracting(DimArticle::copyGroup).containsOnly(r.articles().stream()
                .filter(a -> a.sourceArticleId().equals("1")).findFirst().orElseThrow().articleKey());
    }

    @Test
    void formsOfOneNameAreOnePerson() {
        Resolved r = resolve(people("1", "2024-11-05", "Anna Berg met others.", "Anna Berg", "Anna", "Berg", "Defense Minister", "NOR"),
            people("2", "2024-11-06", "Anna K. Berg met others.", "Anna K. Berg", "Anna K.", "Berg", "Defense Minister", "NOR"),
            people("3", "2024-11-06", "Anna Berg met others.", "Anna Berg", "Anna", "Berg", null, null),
            people("4", "2024-11-07", "Berg met others.", "Berg", null, "Berg", null, "NOR"),
            people("5", "2024-11-07", "Erik Berg met others.", "Erik Berg", "Erik", "Berg", "singer", "SWE"),
            people("6", "2024-11-07", "Andrej Lysenko met.", "Andrej Lysenko", "Andrej", "Lysenko", "foreign minister", "UKR"),
            people("7", "2024-11-07", "Andrei Lysenko met.", "Andrei Lysenko", "Andrei", "Lysenko", "foreign minister", "UKR"));
        assertThat(r.persons()).filteredOn(p -> p.personId() > 0).extracting(DimPerson::name)
            .containsExactlyInAnyOrder("Anna Berg", "Erik Berg", "Andrei Lysenko");
        assertThat(r.aliases()).filteredOn(a -> a.normalName().equals("berg") && a.personAliasKey() > 0)
            .extracting(BridgePersonAlias::resolution).containsExactly("surname");
    }

    @Test
    void aBareSurnameThatFitsSeveralPersonsIsAmbiguousAndAPositionDecides() {
        Resolved r = resolve(people("1", "2024-11-05", "Kim Il-chul spoke.", "Kim Il-chul", "Il-chul", "Kim", "leader", "PRK"),
            people("2", "2024-11-05", "Kim Bo-ra spoke.", "Kim Bo-ra", "Bo-ra", "Kim", "envoy", "PRK"),
            people("3", "2024-11-05", "Kim spoke.", "Kim", null, "Kim", null, "PRK"),
            people("4", "2024-11-05", "Kim spoke again.", "Kim", null, "Kim", "envoy", "PRK"));
        long envoy = r.persons().stream().filter(p -> p.name().equals("Kim Bo-ra")).findFirst().orElseThrow().personId();
        assertThat(r.aliases()).filteredOn(a -> a.name().equals("Kim")).extracting(BridgePersonAlias::personId)
            .containsExactlyInAnyOrder(SurrogateKey.AMBIGUOUS, envoy);
    }

    @Test
    void aPersonTakesANewPositionAndKeepsTheOldOneBefore() {
        DayRange dec = new DayRange(LocalDate.of(2024, 12, 15), LocalDate.of(2024, 12, 15), DatePrecision.DAY, DateBasis.EXPLICIT);
        TestArticles later = people("2", "2024-12-20", "Rosa Quispe became prime minister.", "Rosa Quispe", "Rosa", "Quispe",
            "Prime Minister", "PER").position("p1", "Prime Minister", "PER", Status.TAKEN, dec, "Rosa Quispe became prime minister");
        Resolved r = resolve(people("1", "2024-11-05", "Rosa Quispe spoke.", "Rosa Quispe", "Rosa", "Quispe", "Defense Minister", "PER"),
            people("3", "2024-11-09", "Rosa Quispe spoke.", "Rosa Quispe", "Rosa", "Quispe", "Minister", "PER"), later);
        assertThat(r.persons()).filteredOn(p -> p.personId() > 0).extracting(DimPerson::position, DimPerson::validFrom,
            DimPerson::validTo, DimPerson::isCurrent).containsExactly(
            tuple("Defense Minister", LocalDate.of(1, 1, 1), LocalDate.of(2024, 12, 14), false),
            tuple("Prime Minister", LocalDate.of(2024, 12, 15), LocalDate.of(9999, 12, 31), true));
    }

    @Test
    void mentionsOfOneMeetingAreOneEventAndANegatedOrPossibleOneIsAnother() {
        Resolved r = resolve(meet("a", "2024-11-05", "Anna Berg", "Anna", NOV_5, Modality.ASSERTED),
            meet("b", "2024-11-06", "Anna Berg", "Anna", NOV_5, Modality.REPORTED),
            meet("c", "2024-11-06", "Anna Berg", "Anna", null, Modality.ASSERTED),
            meet("d", "2024-11-06", "Anna Berg", "Anna", NOV_5, Modality.NEGATED),
            meet("e", "2024-11-06", "Anna Berg", "Anna", NOV_5, Modality.HYPOTHETICAL),
            meet("f", "2024-11-20", "Anna Berg", "Anna", LocalDate.of(2024, 11, 19), Modality.ASSERTED));
        assertThat(r.events()).extracting(FactEvent::fromDateKey, FactEvent::modality, FactEvent::mentionCount)
            .containsExactlyInAnyOrder(tuple(20241105, "asserted", 3),
                tuple(20241105, "negated", 1),
                tuple(20241105, "hypothetical", 1),
                tuple(20241119, "asserted", 1));
        assertThat(r.eventMentions()).hasSize(6);
    }

    @Test
    void laterArticlesLeaveTheKeyOfAnEventAsItIs() {
        TestArticles first = meet("a", "2024-11-05", "Anna Berg", "Anna", NOV_5, Modality.ASSERTED);
        long key = resolve(first).events().get(0).eventKey();
        Resolved more = resolve(first, meet("b", "2024-11-06", "Anna Berg", "Anna", NOV_5, Modality.ASSERTED),
            meet("c", "2024-11-07", "Berg", null, null, Modality.ASSERTED));
        assertThat(more.events()).extracting(FactEvent::eventKey).containsExactly(key);
    }

    @Test
    void anEventThatNoCurrentArticleTellsIsWithdrawn() {
        Resolved r = resolve(meet("a", "2024-11-05", "Anna Berg", "Anna", NOV_5, Modality.ASSERTED),
            TestArticles.of("a", "a", "2024-11-06", "KILL", "Withdrawn.", ArticleStatus.KILLED));
        assertThat(r.events()).extracting(FactEvent::status, FactEvent::mentionCount)
            .containsExactly(tuple("withdrawn", 0));
    }

    @Test
    void weightsOfEveryRoleSumToOne() {
        TestArticles a = TestArticles.of("W", "1", "2024-11-05", "h", "Norway, Sweden and Finland warned Peru and Chile today.");
        a.event("130", "warned", List.of(a.actor("Norway", "NOR", null, "NOR"), a.actor("Sweden", "SWE", null, "SWE"),
            a.actor("Finland", "FIN", null, "FIN")), List.of(a.actor("Peru", "PER", null, "PER"), a.actor("Chile", "CHL", null, "CHL")),
            null, NOV_5, Modality.ASSERTED);
        Resolved r = resolve(a);
        for (String role : List.of("source", "target")) {
            assertThat(r.eventActors().stream().filter(x -> x.role().equals(role)).mapToDouble(x -> x.weight()).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
        }
        assertThat(r.events().get(0).sourceCountryKey()).isEqualTo(SurrogateKey.AMBIGUOUS);
    }

    @Test
    void whoeverActsForAStateDoesNotStandForItsPeople() {
        TestArticles a = TestArticles.of("W", "1", "2024-11-05", "", "King Olav Berg met people in Oslo, Norway.");
        a.person("Olav Berg", "Olav", "Berg", "King", "NOR");
        Actor people = a.actor("people", "NOR", null, "NORCVL");
        a.event("040", "met", List.of(a.actor("Olav Berg", "NOR", "p1", "NORGOV")), List.of(new Actor(people.span(), "NOR",
            null, null, "NORCVL", CountryBasis.SETTING)), null, NOV_5, Modality.ASSERTED);
        assertThat(resolve(a).eventActors()).extracting(BridgeEventActor::role, BridgeEventActor::code,
            BridgeEventActor::countryBasis).containsExactlyInAnyOrder(tuple("source", "NORGOV", "named"),
            tuple("target", "NORCVL", "setting"));
    }

    private static TestArticles people(String id, String day, String text, String name, String given, String surname,
                                       String position, String country) {
        return TestArticles.of("W" + id, id, day, "", text).person(name, given, surname, position, country);
    }

    private static TestArticles meet(String source, String day, String name, String given, LocalDate when, Modality modality) {
        TestArticles a = TestArticles.of(source, source, day, "", name + " met Luis Vega of Peru, a note by " + source + " says.");
        a.person(name, given, "Berg", null, "NOR").person("Luis Vega", "Luis", "Vega", null, "PER");
        return a.event("040", "met", List.of(a.actor(name, "NOR", "p1", "NORGOV")), List.of(a.actor("Luis Vega", "PER", "p2", "PERGOV")),
            null, when, modality);
    }

    private static Resolved resolve(TestArticles... articles) {
        List<Row> rows = new ArrayList<>();
        for (TestArticles a : articles) {
            rows.addAll(a.rows().rows());
        }
        return resolve(rows);
    }

    private static Resolved resolve(List<Row> rows) {
        Resolver resolver = new Resolver();
        rows.forEach(resolver::add);
        return resolver.resolve();
    }
}
