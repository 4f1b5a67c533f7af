package org.dateline.normalize.person;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one organization in one article. */
final class OrganizationCluster {
    final List<Integer> names = new ArrayList<>();
    /** Name in lower case without article, country and company ending. */
    String core;
    String text;
    String acronym;
    String kind;
    String country;

    OrganizationCluster(String core, String text) {
        this.core = core;
        this.text = text;
    }
}
