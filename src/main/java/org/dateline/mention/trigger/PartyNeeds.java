package org.dateline.mention.trigger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.mention.EventSense.Need;
import org.dateline.mention.EventSense.PartyKind;
import org.dateline.mention.EventSense.Side;

/** Reads the column {@code needs} of a sense: {@code source:actor,target:actor|place}. */
final class PartyNeeds {
    private PartyNeeds() {
    }

    /** What a cell of the row {@code name} demands of the parties; empty when it demands nothing. */
    static List<Need> read(String cell, String name) {
        List<Need> needs = new ArrayList<>();
        for (String n : cell.isEmpty() ? new String[0] : cell.split(",")) {
            int colon = n.indexOf(':');
            Side side = word(Side.class, colon < 0 ? n : n.substring(0, colon), n, name);
            Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
            if (side != Side.INSIDE) {
                for (String kind : n.substring(colon + 1).split("\\|")) {
                    kinds.add(word(PartyKind.class, kind, n, name));
                }
            } else if (!n.strip().equals("inside:only")) {
                throw unknown(n, name);
            }
            needs.add(new Need(side, kinds));
        }
        return needs;
    }

    private static <E extends Enum<E>> E word(Class<E> words, String word, String need, String name) {
        for (E e : words.getEnumConstants()) {
            if (e.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return e;
            }
        }
        throw unknown(need, name);
    }

    private static IllegalStateException unknown(String need, String name) {
        return new IllegalStateException("Cannot read what sense " + name + " needs: " + need.strip()
            + " is not inside:only, nor source or target with any of actor, person, people, body, place, state, any");
    }
}
