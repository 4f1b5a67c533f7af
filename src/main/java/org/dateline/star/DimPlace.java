package org.dateline.star;

/** One row per place below country level, or a region above it, that an article names. */
@Table(name = "dim_place", grain = "place below country level, or a region above it, that an article names",
    key = "place_key", sort = "place_key", layer = Layer.RESOLVED)
public record DimPlace(
    @Column("surrogate key; 0 unknown, -1 not applicable") long placeKey,
    @Column("GeoNames id, 0 when the place is not in the gazetteer") long geonamesId,
    @Column("name as in the gazetteer, else as in the text") String name,
    @Column(value = "country, 0 unknown", references = "dim_country.country_key") long countryKey,
    @Column(value = "first-order division by the gazetteer", nullable = true) String adm1,
    @Column(value = "degrees north, NULL unknown", nullable = true) double latitude,
    @Column(value = "degrees east, NULL unknown", nullable = true) double longitude) implements Row {
}
