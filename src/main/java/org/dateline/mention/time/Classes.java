package org.dateline.mention.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for class names. A lower-case name is the word itself; classes of digits are given by {@link Digits}. */
final class Classes {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int of(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    boolean knows(String name) {
        return numbers.containsKey(name);
    }

    /** Whether a class is just one word or sign. */
    boolean isLiteral(int number) {
        return literal(names.get(number));
    }

    static boolean literal(String name) {
        return !Character.isUpperCase(name.charAt(0));
    }
}
