package org.dateline.normalize;

import java.util.List;

/**
 * One person of one article, whatever forms the name takes in it.
 *
 * @param ref reference within the article, {@code p1}, {@code p2} ... in order of first mention
 * @param name fullest form in the text
 * @param given given names, null when the text has only a surname
 * @param surname family name by the name's own order
 * @param position main position as the text words it, without the country adjective; null when none is said
 * @param organization organization as the text words it, null when none is said
 * @param country ISO 3166-1 alpha-3 of the state the person acts for, null when not known
 * @param mentions all mentions in text order
 */
public record Person(String ref, String name, String given, String surname, String position, String organization,
                     String country, List<EntityMention> mentions) {
    public Person {
        mentions = List.copyOf(mentions);
    }
}
