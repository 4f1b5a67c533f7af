package org.dateline.mention.geo;

/**
 * One thing a form may name.
 *
 * @param type which table it stands in
 * @param id GeoNames id of a place, else 0
 * @param form the form as the table writes it
 * @param name name for output
 * @param country ISO 3166-1 alpha-3, the code of a former state for a country form, empty for what spans countries
 * @param division code of the first-order division it is or lies in, empty when not known
 * @param kind sort of thing: of a place {@code C} capital, {@code A} seat of a division, {@code P} other, {@code X} part
 *     of a place; of a region its type in words; of a country form {@link CountryName.Kind} in small letters
 * @param latitude degrees north, NaN when unknown
 * @param longitude degrees east, NaN when unknown
 * @param population people, 0 when unknown
 * @param care why the form alone is not enough, empty when it is
 */
public record GeoEntry(Type type, long id, String form, String name, String country, String division, String kind,
                       double latitude, double longitude, int population, String care) {

    /** Tables of the gazetteer. */
    public enum Type {
        COUNTRY, REGION, DIVISION, PLACE
    }

    /** Whether it is a country, by name, demonym or seat of power, capitals left out. */
    public boolean country(CountryName.Kind wanted) {
        return type == Type.COUNTRY && kind.equals(wanted.word());
    }

    /** Whether it may follow a comma behind a town: a country, or a state or province by name or abbreviation. */
    public boolean holdsPlaces() {
        return switch (type) {
            case COUNTRY -> kind.equals("name") || kind.equals("abbreviation") || kind.equals("former")
                || kind.equals("official");
            case REGION, DIVISION -> !country.isEmpty();
            case PLACE -> false;
        };
    }
}
