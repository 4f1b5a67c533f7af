package org.dateline.mention.time;

/**
 * What a word or phrase can be: classes and the value it has in each.
 *
 * @param classes class numbers
 * @param values value by class, same order
 */
record Word(int[] classes, String[] values) {
    static final Word NONE = new Word(new int[0], new String[0]);

    boolean is(int wanted) {
        for (int c : classes) {
            if (c == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Value in a class, null when the word is not of that class. */
    String value(int wanted) {
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == wanted) {
                return values[i];
            }
        }
        return null;
    }
}
