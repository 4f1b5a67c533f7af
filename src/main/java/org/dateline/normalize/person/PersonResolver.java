package org.dateline.normalize.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.mention.NameKind;
import org.dateline.mention.NameMention;
import org.dateline.normalize.EntityMention;
import org.dateline.normalize.Geography;
import org.dateline.normalize.Organization;
import org.dateline.normalize.People;
import org.dateline.normalize.Person;
import org.dateline.normalize.PositionStatement;
import org.dateline.normalize.Timex;
import org.dateline.text.Document;

/** Joins names to persons and organizations with their positions. Holds read-only tables; may be shared by threads. */
public final class PersonResolver {
    static final Set<String> STATE = Set.of("GOV", "LEG", "JUD", "MIL", "COP");

    private final PersonWords words = new PersonWords();
    private final PositionFinder positions = new PositionFinder(words);
    private final PersonClusterer clusterer = new PersonClusterer(words);
    private final OrganizationClusterer organizations = new OrganizationClusterer(words);
    private final ReferenceFinder references = new ReferenceFinder(words);
    private final OfficeHolders holders = new OfficeHolders(words);

    /** Persons, organizations, positions and references of one article. */
    public People resolve(Document document, List<NameMention> names, Geography geography, List<Timex> times) {
        DocumentView d = new DocumentView(document, names, geography);
        RolePhrase[] titles = positions.titles(d);
        List<PersonCluster> clusters = clusterer.cluster(d, titles);
        int[] person = new int[names.size()];
        Arrays.fill(person, -1);
        for (int p = 0; p < clusters.size(); p++) {
            for (int name : clusters.get(p).names) {
                person[name] = p;
            }
        }
        List<OrganizationCluster> bodies = organizations.cluster(d);
        PositionBook book = new PositionBook(d, clusters.size(), person, bodies);
        book.enter(positions.find(d, titles, times));
        LocalDate day = document.article().publishedAt() == null ? null : document.article().publishedAt().date();
        List<Person> persons = new ArrayList<>();
        char[] sex = new char[clusters.size()];
        List<List<String>> roles = new ArrayList<>();
        for (int p = 0; p < clusters.size(); p++) {
            persons.add(person(d, p, clusters.get(p), book, day));
            book.complete(p, persons.get(p).country(), this::serves);
            sex[p] = clusters.get(p).sex;
            roles.add(book.of(p).stream().map(s -> s.position().toLowerCase(Locale.ROOT)).toList());
        }
        List<Organization> groups = new ArrayList<>();
        for (int o = 0; o < bodies.size(); o++) {
            OrganizationCluster c = bodies.get(o);
            groups.add(new Organization("o" + (o + 1), c.text, c.acronym, c.kind, c.country, mentions(d, c.names)));
        }
        return new People(persons, groups, book.all(), references.find(d, person, sex, roles));
    }

    private Person person(DocumentView d, int p, PersonCluster c, PositionBook book, LocalDate day) {
        NameMention fullest = d.names.get(c.fullest);
        String name = d.text(fullest.firstToken(), fullest.endToken());
        String given = c.form.givenText();
        String surname = c.form.surnameText();
        PositionStatement main = book.main(p);
        String position = main == null ? null : main.position();
        String country = main == null ? null : main.country();
        OfficeHolders.Holder holder = holders.find(c.form, position == null ? null : position.toLowerCase(Locale.ROOT),
            country, day);
        if (holder != null && given == null) {
            name = holder.name();
            given = holder.given();
        }
        boolean confirmed = holder != null && (position != null || book.names(holder.country()));
        if (country == null && confirmed) {
            country = holder.country();
        }
        if (country == null && holder == null && main != null && serves(position) && book.national(main.organization())) {
            country = book.home();
        }
        return new Person("p" + (p + 1), name, given, surname, position, main == null ? null : main.organization(),
            country, mentions(d, c.names));
    }

    /** Whether a position is one of a state: government, parliament, court, army, police. */
    private boolean serves(String position) {
        String low = position.toLowerCase(Locale.ROOT);
        for (int from = 0; from >= 0; from = low.indexOf(' ', from) < 0 ? -1 : low.indexOf(' ', from) + 1) {
            PersonWords.Title t = words.title(low.substring(from));
            if (t != null) {
                return STATE.contains(t.sector());
            }
        }
        return false;
    }

    private static List<EntityMention> mentions(DocumentView d, List<Integer> names) {
        return names.stream().map(d.names::get)
            .map(m -> new EntityMention(m.span(), m.sentence(), m.rule(), m.confidence())).toList();
    }
}
