package org.dateline.resolve;

import java.util.List;

/** Whether two forms can be the same person's name. Forms are in lower case without accents, words apart by a space. */
final class Names {
    private Names() {
    }

    /** Given names agree: all words of the shorter stand in the longer in order; initials stand for words. */
    static boolean givenAgree(String a, String b) {
        List<String> left = List.of(a.split(" "));
        List<String> right = List.of(b.split(" "));
        List<String> few = left.size() <= right.size() ? left : right;
        List<String> many = few == left ? right : left;
        int at = 0;
        boolean word = false;
        for (String one : few) {
            while (at < many.size() && !same(one, many.get(at))) {
                at++;
            }
            if (at == many.size()) {
                return false;
            }
            word |= one.length() > 1 && many.get(at).length() > 1;
            at++;
        }
        return word;
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }

    /** Whether at most {@code most} letters must be changed, added or dropped. */
    static boolean near(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int cost = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return false;
            }
        }
        return row[b.length()] <= most;
    }
}
