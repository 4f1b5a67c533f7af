package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.star.BridgeEventMentionActor;
import org.dateline.star.FactEventMention;
import org.dateline.star.FactPositionMention;
import org.dateline.star.Row;
import org.dateline.star.StageArticle;
import org.dateline.star.StageOrganization;
import org.dateline.star.StagePerson;
import org.dateline.star.StagePlace;

/**
 * Answers what no single article can: which version of an article counts, which texts are copies, who is the same
 * person, which mentions tell the same event. The answer depends on the rows alone, not on their order nor on the
 * nights in which they came. Feed it every row of {@link #INPUTS}, then call {@link #resolve()}. Rows of tables that
 * {@link #INPUTS} lists apart may be fed by different threads.
 */
public final class Resolver {
    /** Tables whose rows it needs; those of one set must be fed by one thread. */
    public static final List<Set<Class<? extends Row>>> INPUTS = List.of(Set.of(FactEventMention.class),
        Set.of(BridgeEventMentionActor.class), Set.of(StagePerson.class, FactPositionMention.class),
        Set.of(StageOrganization.class), Set.of(StagePlace.class), Set.of(StageArticle.class));

    private final List<StageArticle> articles = new ArrayList<>();
    private final People people = new People();
    private final Places places = new Places();
    private final Organizations organizations = new Organizations();
    private final List<Telling> tellings = new ArrayList<>();
    private final List<TellingActor> actors = new ArrayList<>();
    private final Pool actorWords = new Pool();

    /** Takes a row in; rows of other tables are ignored. */
    public void add(Row row) {
        if (row instanceof StageArticle a) {
            articles.add(a);
        } else if (row instanceof StagePerson p) {
            people.add(p);
        } else if (row instanceof FactPositionMention p) {
            people.add(p);
        } else if (row instanceof StageOrganization o) {
            organizations.add(o);
        } else if (row instanceof StagePlace p) {
            places.add(p);
        } else if (row instanceof FactEventMention e) {
            tellings.add(Telling.of(e));
        } else if (row instanceof BridgeEventMentionActor a) {
            actors.add(TellingActor.of(a, actorWords));
        }
    }

    /** All resolved tables, special members included. */
    public Resolved resolve() {
        Articles resolvedArticles = Articles.of(articles);
        Identities identities = Identities.of(people);
        Events events = Events.of(tellings, actors, resolvedArticles, identities, organizations);
        return new Resolved(resolvedArticles.rows(), Sources.rows(articles), PersonHistory.rows(people, identities),
            identities.rows(), organizations.rows(), places.rows(), events.events(), events.mentions(),
            events.actors());
    }
}
