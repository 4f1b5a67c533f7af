package org.dateline.text.parser;

/** Hash of features. Its values stand in the model file. */
final class Hash {
    private Hash() {
    }

    static int mix(int a, int b) {
        int h = a * 0x9E3779B1 ^ b;
        h *= 0x85EBCA6B;
        return h ^ h >>> 15;
    }
}
