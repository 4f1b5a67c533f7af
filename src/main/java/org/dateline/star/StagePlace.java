package org.dateline.star;

/** One row per place of an article version. */
@Table(name = "stage_place", grain = "place of an article version",
    key = {"article_key", "place_key"}, sort = {"article_key", "place_key"}, layer = Layer.STAGE)
public record StagePlace(
    @Column("article version") long articleKey,
    @Column("surrogate key") long placeKey,
    @Column("GeoNames id, 0 when not in the gazetteer") long geonamesId,
    @Column("name") String name,
    @Column(value = "ISO 3166-1 alpha-3", nullable = true) String country,
    @Column(value = "first-order division", nullable = true) String adm1,
    @Column(value = "degrees north, NULL unknown", nullable = true) double latitude,
    @Column(value = "degrees east, NULL unknown", nullable = true) double longitude) implements Row {
}
