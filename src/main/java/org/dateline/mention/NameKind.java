package org.dateline.mention;

/** What a name names, before anybody knows which one. */
public enum NameKind {
    PERSON, ORGANIZATION, PLACE
}
