package org.dateline.normalize.time;

import java.util.ArrayList;
import java.util.List;

/**
 * How a rule makes its value: an operation with arguments, {@code shift(UNIT, -1)}. A word in capitals that is no
 * operation is a part of the mention; anything else stands for itself.
 *
 * @param name operation, part or word
 * @param arguments null for a part or a word
 */
record Expression(String name, List<Expression> arguments) {

    /** Reads an expression; throws on one that is not well formed. */
    static Expression parse(String text) {
        int[] at = {0};
        Expression e = parse(text, at);
        if (at[0] != text.length()) {
            throw new IllegalArgumentException("Cannot read value '" + text + "' from " + at[0]);
        }
        return e;
    }

    private static Expression parse(String s, int[] at) {
        int start = at[0];
        while (at[0] < s.length() && "(),".indexOf(s.charAt(at[0])) < 0) {
            at[0]++;
        }
        String name = s.substring(start, at[0]).strip();
        if (at[0] == s.length() || s.charAt(at[0]) != '(') {
            return new Expression(name, null);
        }
        List<Expression> arguments = new ArrayList<>();
        do {
            at[0]++;
            arguments.add(parse(s, at));
        } while (at[0] < s.length() && s.charAt(at[0]) == ',');
        if (at[0] == s.length() || s.charAt(at[0]) != ')') {
            throw new IllegalArgumentException("Cannot find the end of '" + s + "'");
        }
        at[0]++;
        return new Expression(name, List.copyOf(arguments));
    }

    boolean isOperation() {
        return arguments != null;
    }

    /** Whether this names a part of the mention. */
    boolean isPart() {
        return arguments == null && !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }
}
