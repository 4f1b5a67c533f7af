package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.List;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Organization;
import org.dateline.normalize.People;
import org.dateline.normalize.Person;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;

/** Joins names to persons and organizations with their positions. May be shared by threads. */
public final class PersonResolver {
    public People resolve(Document document, List<NameMention> names, Geography geography, List<Timex> times) {
        List<Person> persons = new ArrayList<>();
        List<Organization> organizations = new ArrayList<>();
        for (NameMention m : names) {
            var mention = List.of(new EntityMention(m.span(), m.sentence(), m.rule(), m.confidence()));
            String text = document.text(m.span());
            if (m.kind() == NameKind.PERSON) {
                persons.add(new Person("p" + (persons.size() + 1), text, null, text, null, null, null, mention));
            } else if (m.kind() == NameKind.ORGANIZATION) {
                organizations.add(new Organization("o" + (organizations.size() + 1), text, null, null, null, mention));
            }
        }
        return new People(persons, organizations, List.of(), List.of());
    }
}
