package org.dateline.normalize.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleKey;
import org.dateline.article.ArticleStatus;
import org.dateline.article.PublishedAt;
import org.dateline.article.SourceRef;
import org.dateline.mention.NameMention;
import org.dateline.mention.name.NameFinder;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Organization;
import org.dateline.normalize.People;
import org.dateline.normalize.Person;
import org.dateline.normalize.PositionStatement;
import org.dateline.normalize.PositionStatement.Status;
import org.dateline.normalize.geo.GeographyResolver;
import org.dateline.normalize.time.TimeNormalizer;
import org.dateline.text.Document;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class PersonResolverTest {
    private static final TextAnalyzer TEXT = new TextAnalyzer();
    private static final NameFinder NAMES = new NameFinder();
    private static final GeographyResolver PLACES = new GeographyResolver();
    private static final TimeNormalizer TIMES = new TimeNormalizer();
    private static final PersonResolver PERSONS = new PersonResolver();

    private Document document;

    private People people(String text) {
        document = TEXT.analyze(new Article(new ArticleKey("test", "1"), new SourceRef("test", 0, 0), "", text,
            PublishedAt.parse("2019-05-14").orElseThrow(), null, null, null, ArticleStatus.USABLE, true));
        List<NameMention> names = NAMES.find(document);
        Geography where = PLACES.resolve(document, names);
        return PERSONS.resolve(document, names, where, TIMES.normalize(document));
    }

    private List<String> forms(Person p) {
        return p.mentions().stream().map(m -> document.text(m.span())).toList();
    }

    @Test
    void surnameAloneJoinsItsFullName() {
        People p = people("Finance Minister Anna Kowalska arrived in Prague. Kowalska said she would sign. "
            + "Mrs. Kowalska then left.");
        assertThat(p.persons()).hasSize(1);
        assertThat(forms(p.persons().get(0))).containsExactly("Anna Kowalska", "Kowalska", "Kowalska");
        assertThat(p.persons().get(0).position()).isEqualTo("Finance Minister");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        People p = people("Peter Lindqvist met Maria Lindqvist in Oslo. Mr. Lindqvist was late.");
        assertThat(p.persons()).extracting(Person::name).containsExactly("Peter Lindqvist", "Maria Lindqvist");
        assertThat(forms(p.persons().get(0))).hasSize(2);
    }

    @Test
    void spellingsOfOneKoreanNameAreOnePerson() {
        People p = people("South Korean Defense Minister Han Min Koo spoke on Monday. Han Min-koo warned the North. "
            + "Minister Han then flew to Seoul.");
        assertThat(p.persons()).hasSize(1);
        assertThat(p.persons().get(0).surname()).isEqualTo("Han");
        assertThat(p.persons().get(0).country()).isEqualTo("KOR");
    }

    @Test
    void aTitleGoesOnBehindTheName() {
        People p = people("President Ana Ruiz of Peru met party chairman Jonas Berg of the Labour Party in Oslo.");
        assertThat(p.persons()).extracting(Person::country).first().isEqualTo("PER");
        assertThat(p.positions()).filteredOn(x -> x.person().equals(p.persons().get(1).ref()))
            .extracting(PositionStatement::organization).containsExactly("Labour Party");
    }

    @Test
    void whoeverResignsOrDiesWithATitleLeavesTheOffice() {
        People p = people("Finance Minister Pavel Novak of Slovakia resigned on Monday. Prime Minister Ivan Petrov of "
            + "Bulgaria died in office on Sunday.");
        assertThat(p.positions()).filteredOn(x -> x.status() == Status.LEFT)
            .extracting(PositionStatement::country).containsExactly("SVK", "BGR");
    }

    @Test
    void counterpartHasTheSameOfficeInAnotherCountry() {
        People p = people("French Foreign Minister Louise Perrin met her Chilean counterpart, Jorge Salas, in Paris.");
        assertThat(p.persons()).extracting(Person::position).containsExactly("Foreign Minister", "Foreign Minister");
        assertThat(p.persons()).extracting(Person::country).containsExactly("FRA", "CHL");
    }

    @Test
    void appositionGivesRoleAndOrganization() {
        People p = people("Erik Halvorsen, a professor at the University of Bergen, said the plan was weak.");
        assertThat(p.persons().get(0).position()).isEqualTo("professor");
        assertThat(p.persons().get(0).organization()).isEqualTo("University of Bergen");
    }

    @Test
    void statusOfAPositionIsRead() {
        People p = people("Former President Hans Brandl said nothing. Acting Mayor Otto Frick was appointed "
            + "interior minister on Monday. Prime Minister-designate Karl Weiss waited.");
        assertThat(p.positions()).extracting(s -> s.status())
            .containsExactly(Status.FORMER, Status.ACTING, Status.TAKEN, Status.DESIGNATE);
        assertThat(p.positions().get(2).position()).isEqualTo("interior minister");
    }

    @Test
    void familyIsNobodyNew() {
        People p = people("Park Jin-ho runs the firm. The Parks own a third of it.");
        assertThat(p.persons()).hasSize(1);
        assertThat(p.persons().get(0).mentions()).hasSize(1);
    }

    @Test
    void organizationKeepsItsAcronym() {
        People p = people("The World Food Programme (WFP) sent rice. Officials of the WFP were pleased.");
        Organization o = p.organizations().get(0);
        assertThat(o.acronym()).isEqualTo("WFP");
        assertThat(o.mentions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void pronounStandsForTheSubjectBefore() {
        People p = people("Chancellor Greta Vogel visited Vienna. She praised the mayor.");
        assertThat(p.pronouns()).extracting(People.Reference::person).contains("p1");
    }

    @Test
    void bareSurnameIsCompletedOnlyWithASecondSign() {
        Person named = people("German Chancellor Merkel arrived in Rome.").persons().get(0);
        assertThat(named.name()).isEqualTo("Angela Merkel");
        assertThat(named.country()).isEqualTo("DEU");
        Person bare = people("Farmer Horst Bauer greeted Merkel near Rome.").persons().get(1);
        assertThat(bare.name()).isEqualTo("Merkel");
        assertThat(bare.country()).isNull();
    }

    @Test
    void officeTakenAndLeftAreStatements() {
        People p = people("Pavel Horak, who resigned as defence minister on Friday, was unexpectedly elected leader of the "
            + "Farmers Party. President Olga Reznik sacked the parliamentary speaker, Timur Asanov.");
        assertThat(p.positions()).filteredOn(s -> s.status() == Status.LEFT).extracting(s -> s.position())
            .containsExactly("defence minister", "parliamentary speaker");
        assertThat(p.positions()).filteredOn(s -> s.status() == Status.TAKEN).extracting(s -> s.position())
            .containsExactly("leader");
    }

    @Test
    void whoeverIsNamedWithATitleAndGoesHasLeft() {
        People p = people("President Olga Reznik resigned on Monday. Defence Minister Pavel Horak died in office. "
            + "Governor Timur Asanov was dismissed. Mayor Ilse Brandt resigned from the club.");
        assertThat(p.positions()).filteredOn(s -> s.status() == Status.LEFT).extracting(s -> s.position())
            .containsExactly("President", "Defence Minister", "Governor");
    }

    @Test
    void organizationBehindACountryIsRead() {
        People p = people("Wang Baoli, deputy director of China's State Forestry Bureau, said the trees were safe.");
        assertThat(p.persons().get(0).organization()).contains("Forestry Bureau");
        assertThat(p.persons().get(0).country()).isEqualTo("CHN");
    }

    @Test
    void anOfficeOfAStateIsOneOfTheArticlesCountry() {
        People p = people("Peru raised its taxes on Monday. Peru's economy has grown, Finance Minister Ana Quispe said in Lima.");
        assertThat(p.persons().get(0).country()).isEqualTo("PER");
        assertThat(p.positions().get(0).country()).isEqualTo("PER");
    }

    @Test
    void whoServesABodyOfManyStatesIsNotOfTheArticlesCountry() {
        People p = people("Peru raised its taxes on Monday. Peru's economy has grown, said Hans Lindqvist, an envoy of the "
            + "United Nations in Lima.");
        assertThat(p.persons().get(0).country()).isNull();
    }

    @Test
    void ofTwoCountriesToldOfAlikeNeitherIsTakenForAMinisters() {
        People p = people("Peru and Chile met on Monday. Peru blamed Chile, Chile blamed Peru, and Peru left. Finance Minister "
            + "Ana Quispe spoke first.");
        assertThat(p.persons().get(0).country()).isNull();
    }

    private List<String> bodies(String text) {
        return people(text).organizations().stream().map(o -> o.name() + " " + o.country() + " " + o.kind()).toList();
    }

    @Test
    void bodiesOfManyStatesBelongToNone() {
        assertThat(bodies("The South American Community of Nations met in Lima.")).containsExactly(
            "South American Community of Nations null null");
        assertThat(bodies("The African Union sent troops to Darfur.")).containsExactly("The African Union null IGO");
        assertThat(bodies("The International Maritime Bureau counted ten attacks.")).containsExactly(
            "International Maritime Bureau null IGO");
    }

    @Test
    void aNewsAgencyIsNoAgencyOfTheState() {
        assertThat(bodies("The Iranian Students News Agency reported the test.")).containsExactly(
            "Iranian Students News Agency IRN MED");
    }

    private List<String> offices(String text) {
        return people(text).positions().stream().map(s -> s.position() + " " + s.country()).toList();
    }

    @Test
    void anEnvoyIsOfWhoSendsHimAndNotOfWhereHeIsSent() {
        assertThat(offices("Romania's Ambassador to Israel Mariana Stoica spoke first.")).containsExactly("Ambassador to Israel ROU");
        assertThat(offices("The US ambassador to Iraq, Zalmay Khalilzad, spoke first.")).containsExactly("ambassador to Iraq USA");
        assertThat(offices("Mariana Stoica spoke first.")).isEmpty();
        assertThat(offices("The envoy to Syria, Geir Pedersen, arrived in Damascus.")).containsExactly("envoy to Syria null");
    }

    @Test
    void aFamilyNameOfSeveralWordsJoinsTheFullName() {
        People p = people("President Habib El Mansour Ben Salah spoke to Theo van Dam in Tunis. Ben Salah then left. "
            + "Van Dam stayed.");
        assertThat(p.persons()).hasSize(2);
        assertThat(forms(p.persons().get(0))).hasSize(2);
        assertThat(forms(p.persons().get(1))).containsExactly("Theo van Dam", "Van Dam");
    }

    @Test
    void anOfficeGoesOnWithItsField() {
        People p = people("Minister of State for Education Tan Boon Kee opened the school in Singapore.");
        assertThat(p.persons()).extracting(Person::name, Person::position)
            .containsExactly(tuple("Tan Boon Kee", "Minister of State for Education"));
    }

    @Test
    void aPartOfABodyBelongsToTheBodysCountry() {
        People p = people("Yu Wenhai, member of the Standing Committee of the CPC Central Committee, opened the fair. "
            + "The Revolutionary Party of Tanzania sent guests. The Revolutionary Party will send more.");
        assertThat(p.persons().get(0).country()).isEqualTo("CHN");
        assertThat(p.organizations()).filteredOn(o -> o.name().startsWith("Revolutionary"))
            .extracting(Organization::country).containsExactly("TZA");
    }
}
