package org.dateline.star;

/** One row per check of the data that this file holds. */
@Table(name = "fact_check", grain = "check of the data that this file holds",
    key = "check_name", sort = "check_name", layer = Layer.BUILT)
public record FactCheck(
    @Column("file name in sql/checks without ending") String checkName,
    @Column("what must hold") String description,
    @Column("no offender was found") boolean passed,
    @Column("rows that break it") long offenders,
    @Column(value = "first offender, NULL when there is none", nullable = true) String example) implements Row {
}
