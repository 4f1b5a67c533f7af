package org.dateline.star;

/** One row per CAMEO event code. */
@Table(name = "dim_event_type", grain = "CAMEO event code",
    key = "event_type_key", sort = "cameo", layer = Layer.REFERENCE)
public record DimEventType(
    @Column("surrogate key; 0 unknown") long eventTypeKey,
    @Column("CAMEO code of two to four digits, leading zero kept") String cameo,
    @Column("what it means") String name,
    @Column("three-digit code it belongs to, the code itself at the top level") String base,
    @Column("what the base code means") String baseName,
    @Column("two-digit code") String root,
    @Column("what the root means") String rootName,
    @Column("1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, as GDELT cuts it")
    int quad,
    @Column(value = "Goldstein scale, -10 conflict to 10 cooperation", nullable = true) double goldstein,
    @Column("the scale has no value for the code; the parent's is used") boolean goldsteinInherited,
    @Column(value = "PLOVER type, NULL where PLOVER has none", nullable = true) String plover,
    @Column(value = "PLOVER mode", nullable = true) String ploverMode) implements Row {
}
