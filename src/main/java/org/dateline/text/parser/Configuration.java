package org.dateline.text.parser;

import java.util.Arrays;

/**
 * State of the arc-hybrid system. Token {@code length} is the root, last in the buffer. A token on the stack gets its
 * head from the front of the buffer (left) or from the stack below (right), and leaves.
 */
final class Configuration {
    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int NONE = -1;

    final int length;
    final int[] stack;
    int top;
    int front;
    final int[] head;
    final byte[] label;
    final int[] leftmost;
    final int[] secondLeft;
    final int[] rightmost;
    final int[] secondRight;
    final int[] leftCount;
    final int[] rightCount;
    /** Hash of the labels of a token's children on one side, without order. */
    final int[] leftSet;
    final int[] rightSet;

    Configuration(int length) {
        this.length = length;
        int n = length + 1;
        stack = new int[n];
        head = new int[n];
        label = new byte[n];
        leftmost = new int[n];
        secondLeft = new int[n];
        rightmost = new int[n];
        secondRight = new int[n];
        leftCount = new int[n];
        rightCount = new int[n];
        leftSet = new int[n];
        rightSet = new int[n];
        Arrays.fill(head, NONE);
        Arrays.fill(leftmost, NONE);
        Arrays.fill(secondLeft, NONE);
        Arrays.fill(rightmost, NONE);
        Arrays.fill(secondRight, NONE);
    }

    /** Token at a depth of the stack, {@link #NONE} when the stack is not so deep. */
    int stack(int depth) {
        return depth < top ? stack[top - 1 - depth] : NONE;
    }

    int buffer(int ahead) {
        return front + ahead <= length ? front + ahead : NONE;
    }

    boolean isFinal() {
        return top == 0 && front == length;
    }

    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> front < length;
            case LEFT -> top > 0 && (front < length || top == 1);
            default -> top > 1;
        };
    }

    /** The allowed move of highest score, the first if equal. */
    int best(int[] scores) {
        int best = NONE;
        for (int move = SHIFT; move <= RIGHT; move++) {
            if (allows(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    /** The token that a move would make the head of the top of the stack. */
    int parent(int move) {
        return move == LEFT ? front : stack(1);
    }

    /** Builds the arc of a move that is no shift. */
    void attach(int move, int withLabel) {
        if (move == LEFT) {
            left(withLabel);
        } else {
            right(withLabel);
        }
    }

    void shift() {
        stack[top++] = front++;
    }

    private void left(int withLabel) {
        int child = stack[--top];
        attach(front, child, withLabel);
        if (leftmost[front] == NONE || child < leftmost[front]) {
            secondLeft[front] = leftmost[front];
            leftmost[front] = child;
        }
        leftCount[front]++;
        leftSet[front] |= 1 << (withLabel & 31);
    }

    private void right(int withLabel) {
        int child = stack[--top];
        int parent = stack[top - 1];
        attach(parent, child, withLabel);
        secondRight[parent] = rightmost[parent];
        rightmost[parent] = child;
        rightCount[parent]++;
        rightSet[parent] |= 1 << (withLabel & 31);
    }

    private void attach(int parent, int child, int withLabel) {
        head[child] = parent;
        label[child] = (byte) withLabel;
    }
}
