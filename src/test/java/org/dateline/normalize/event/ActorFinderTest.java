package org.dateline.normalize.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.normalize.CountryKind;
import org.dateline.normalize.CountryMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.People;
import org.dateline.normalize.Person;
import org.dateline.text.AnnotatedText;
import org.dateline.text.Document;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class ActorFinderTest {
    private static final ActorFinder FINDER = new ActorFinder(new ActorLexicon(), new ClauseWords());
    private static final Map<String, String> DEMONYMS = Map.of("Syrian", "SYR", "Turkish", "TUR", "Greek", "GRC");
    private static final Map<String, String> NAMES = Map.of("Syria", "SYR", "Turkey", "TUR", "Kenya", "KEN");
    private static final Map<String, String> CAPITALS = Map.of("Ankara", "TUR");

    /** Actors as "text=code"; words are written word/TAG, every word hangs on the last. */
    private static List<String> actors(String tagged, Person... persons) {
        String[] words = tagged.split(" ");
        StringBuilder lines = new StringBuilder();
        for (String w : words) {
            String[] f = w.split("/");
            boolean plural = f[1].equals("NNS") && f[0].endsWith("s");
            lines.append(f[0]).append(' ').append(f[1]).append(" 0 dep ")
                .append(plural ? f[0].substring(0, f[0].length() - 1).toLowerCase(java.util.Locale.ROOT)
                    : f[0].toLowerCase(java.util.Locale.ROOT)).append('\n');
        }
        Document d = AnnotatedText.of(lines.toString());
        List<CountryMention> countries = new ArrayList<>();
        for (int t = 0; t < d.size(); t++) {
            add(countries, d, t, DEMONYMS, CountryKind.DEMONYM);
            add(countries, d, t, NAMES, CountryKind.NAME);
            add(countries, d, t, CAPITALS, CountryKind.CAPITAL);
        }
        NameIndex names = new NameIndex(d, new People(List.of(persons), List.of(), List.of(), List.of()),
            new Geography(List.of(), countries), List.of());
        List<String> out = new ArrayList<>();
        for (Chunk c : FINDER.find(d, names, d.sentences().get(0)).chunks()) {
            if (c.main() != null) {
                out.add(d.text(c.main().actor().span()) + "=" + c.main().actor().code());
            }
        }
        return out;
    }

    private static void add(List<CountryMention> out, Document d, int t, Map<String, String> words, CountryKind kind) {
        if (words.containsKey(d.token(t))) {
            out.add(new CountryMention(words.get(d.token(t)), d.span(t, t + 1), 0, kind, "test", 1));
        }
    }

    @Test
    void aRoleNounTakesTheCountryBeforeIt() {
        assertThat(actors("Syrian/JJ rebels/NNS fled/VBD")).containsExactly("Syrian rebels=SYRREB");
    }

    @Test
    void aRoleNounAloneHasARoleAndNoCountry() {
        assertThat(actors("Police/NN chased/VBD gunmen/NNS")).startsWith("Police=COP");
    }

    @Test
    void thePossessorGivesTheCountry() {
        assertThat(actors("Turkey/NNP 's/POS foreign/JJ minister/NN left/VBD"))
            .contains("Turkey 's foreign minister=TURGOV");
    }

    @Test
    void whatTheRoleIsOfGivesTheCountry() {
        assertThat(actors("The/DT government/NN of/IN Kenya/NNP fell/VBD")).contains("The government of Kenya=KENGOV");
    }

    @Test
    void aCapitalThatActsIsItsGovernment() {
        assertThat(actors("Ankara/NNP objected/VBD")).containsExactly("Ankara=TURGOV");
    }

    @Test
    void aGroupIsKnownByName() {
        assertThat(actors("Hamas/NNP fighters/NNS fled/VBD")).containsExactly("Hamas fighters=PSEREB");
    }

    @Test
    void aGroupOfPeopleIsThosePeople() {
        assertThat(actors("A/DT group/NN of/IN Syrian/JJ rebels/NNS fled/VBD"))
            .contains("A group of Syrian rebels=SYRREB");
    }

    @Test
    void aSpokesmanSpeaksForTheBodyBeforeHim() {
        assertThat(actors("A/DT Turkish/JJ army/NN spokesman/NN spoke/VBD")).containsExactly("A Turkish army spokesman=TURMIL");
    }

    @Test
    void theLongestRolePhraseCounts() {
        assertThat(actors("The/DT Turkish/JJ defense/NN minister/NN left/VBD"))
            .containsExactly("The Turkish defense minister=TURGOVMIL");
    }

    @Test
    void coordinatedAdjectivesAreTwoActors() {
        assertThat(actors("Turkish/JJ and/CC Greek/JJ officials/NNS met/VBD"))
            .containsExactly("Turkish=TURGOV", "Greek officials=GRCGOV");
    }

    @Test
    void aWeaponActsForItsCountryAndTheDeedIsNoActor() {
        assertThat(actors("Turkish/JJ warplanes/NNS hit/VBD")).containsExactly("Turkish warplanes=TURMIL");
        assertThat(actors("the/DT Turkish/JJ offer/NN")).isEmpty();
    }

    @Test
    void aPersonHasCountryAndRolesOfTheOffice() {
        Person p = new Person("p1", "Amina Odera", "Amina", "Odera", "Foreign Minister", null, "KEN",
            List.of(new EntityMention(new Span(0, 12), 0, "test", 1)));
        assertThat(actors("Amina/NNP Odera/NNP resigned/VBD", p)).containsExactly("Amina Odera=KENGOV");
    }

    @Test
    void descentIsNoCitizenship() {
        assertThat(actors("ethnic/JJ Turkish/JJ rebels/NNS fled/VBD")).containsExactly("ethnic Turkish rebels=REB");
        assertThat(actors("Turkish/JJ rebels/NNS fled/VBD")).containsExactly("Turkish rebels=TURREB");
    }

    @Test
    void whoeverIsNamedByHisTieToAnotherIsNotThatOther() {
        assertThat(actors("The/DT Turkish/JJ minister/NN 's/POS successor/NN left/VBD"))
            .contains("The Turkish minister 's successor=TUR");
        assertThat(actors("Turkish/JJ guests/NNS left/VBD")).containsExactly("Turkish guests=TURCVL");
        assertThat(actors("Turkish/JJ PM/NN resigned/VBD")).containsExactly("Turkish PM=TURGOV");
    }
}
