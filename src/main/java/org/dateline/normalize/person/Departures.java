package org.dateline.normalize.person;

/** Says whether the sentence goes on, behind a person named with a title, with that person's leaving of the office. */
final class Departures {
    private final PersonWords words;

    Departures(PersonWords words) {
        this.words = words;
    }

    /** Token of the verb of leaving behind a name that ends before {@code from}; -1 when there is none. */
    int verb(DocumentView d, int from, int limit) {
        boolean copula = false;
        int t = from;
        while (t < limit && t < from + 4) {
            boolean passive = words.is("removed-auxiliary", d.low(t));
            if (!passive && !words.is("departs-lead", d.low(t))) {
                break;
            }
            copula |= passive;
            t++;
        }
        if (t >= limit) {
            return -1;
        }
        String low = d.low(t);
        String next = t + 1 < limit ? d.low(t + 1) : "";
        boolean elsewhere = next.equals("from") || next.equals("as");
        boolean steps = low.equals("stepped") && (next.equals("down") || next.equals("aside"));
        return steps || !elsewhere && words.is(copula ? "removed" : "departs", low) ? t : -1;
    }
}
