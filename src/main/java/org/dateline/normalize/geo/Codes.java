package org.dateline.normalize.geo;

import java.util.HashMap;
import java.util.Map;
import org.dateline.normalize.Countries;
import org.dateline.normalize.Country;

/** From the code of a former state to the one that output names. */
final class Codes {
    private static final Map<String, String> HEIR = new HashMap<>();

    static {
        for (Country c : Countries.standard().all()) {
            if (c.former()) {
                HEIR.put(c.iso3(), c.today());
            }
        }
    }

    private Codes() {
    }

    static String today(String code) {
        return HEIR.getOrDefault(code, code);
    }
}
