package org.dateline.star;

/** One row per quotation. */
@Table(name = "fact_quote", grain = "quotation",
    key = "mention_key", sort = {"published_date_key", "article_key", "mention_key"}, layer = Layer.BUNDLE)
public record FactQuote(
    @Column("surrogate key") long mentionKey,
    @Column(value = "article version", references = "dim_article.article_key", bloom = true) long articleKey,
    @Column(value = "day of publication as yyyymmdd, 0 unknown", references = "dim_date.date_key")
    int publishedDateKey,
    @Column(value = "person who speaks; 0 unknown, -1 when an organization or government speaks",
        references = "bridge_person_alias.person_alias_key", bloom = true)
    long speakerAliasKey,
    @Column(value = "organization that speaks, -1 when none", references = "dim_organization.organization_key")
    long speakerOrganizationKey,
    @Column(value = "state whose unnamed official or government speaks, -1 when none",
        references = "dim_country.country_key")
    long speakerCountryKey,
    @Column(value = "person spoken to, 0 unknown", references = "bridge_person_alias.person_alias_key")
    long addresseeAliasKey,
    @Column("direct, mixed or indirect") String form,
    @Column(value = "cue word as it stands", nullable = true) String cue,
    @Column(value = "class of the cue: say, deny, demand, promise, accuse, ask ...", nullable = true)
    String cueClass,
    @Column("first code point of the cue in the field, -1 without cue") int cueStart,
    @Column("code point behind the cue, -1 without cue") int cueEnd,
    @Column(value = "words that name the speaker in the attribution", nullable = true) String speakerSurface,
    @Column("first code point of these words, -1 when the run of the text decides") int speakerStart,
    @Column("code point behind these words, -1 when the run of the text decides") int speakerEnd,
    @Column("text of the sentence in which the quotation starts") String evidence,
    @Column("zero-based number of the sentence in the article, headline included") int sentence,
    @Column("what the offsets count in: headline or text") String field,
    @Column("part of the article: headline, byline, timestamp, dateline, body, caption, credit, note") String zone,
    @Column("first code point of the span, zero-based, in the field") int startOffset,
    @Column("code point behind the span") int endOffset,
    @Column("the very characters of the span") String surface,
    @Column("name of the rule or model that made the row") String rule,
    @Column("0 to 1") double confidence) implements Row {
}
