package org.dateline.normalize;

import java.util.List;

/**
 * Persons and organizations of one article.
 *
 * @param persons in order of first mention
 * @param organizations in order of first mention
 * @param positions positions the text states, in text order
 * @param pronouns pronouns and role nouns ("he", "the minister", "his counterpart") with the person they stand for
 */
public record People(List<Person> persons, List<Organization> organizations, List<PositionStatement> positions,
                     List<Reference> pronouns) {
    public People {
        persons = List.copyOf(persons);
        organizations = List.copyOf(organizations);
        positions = List.copyOf(positions);
        pronouns = List.copyOf(pronouns);
    }

    /**
     * A word that stands for a person named elsewhere.
     *
     * @param token its head token
     * @param person reference of the person
     * @param rule name of the rule
     * @param confidence 0 to 1
     */
    public record Reference(int token, String person, String rule, double confidence) {
    }
}
