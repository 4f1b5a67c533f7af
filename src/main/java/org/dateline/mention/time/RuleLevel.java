package org.dateline.mention.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.Span;

/**
 * The rules of one level as one trie over item classes. A place in the text visits each node of the trie at most once,
 * so the cost of a text is its length times a constant, whatever it holds.
 */
final class RuleLevel {
    private final Classes classes;
    private final Table edges = new Table();
    private final List<List<Variant>> accepts = new ArrayList<>();
    private final List<List<int[]>> negatives = new ArrayList<>();
    private Variant[][] accept;
    private int[][][] negative;

    private record Variant(TimeRule rule, int order, Word kind, List<PatternParser.Element> elements, int[] wordClasses,
                           int from, int to, int weight) {
    }

    private record Candidate(Variant variant, int start) {
        int first() {
            return start + variant.from;
        }

        int end() {
            return start + variant.to;
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::first)
        .thenComparingInt(c -> -c.end())
        .thenComparingInt(c -> -c.variant.weight)
        .thenComparingInt(c -> c.variant.order);

    RuleLevel(Classes classes) {
        this.classes = classes;
    }

    /** Adds a rule by the variants of its pattern. */
    void add(TimeRule rule, int order, Word kind, List<List<PatternParser.Element>> variants) {
        for (List<PatternParser.Element> flat : variants) {
            List<PatternParser.Element> elements = new ArrayList<>();
            int from = 0;
            int to = -1;
            for (PatternParser.Element e : flat) {
                if (e.name().equals("[")) {
                    from = elements.size();
                } else if (e.name().equals("]")) {
                    to = elements.size();
                } else {
                    elements.add(e);
                }
            }
            to = to < 0 ? elements.size() : to;
            if (to <= from) {
                throw new IllegalArgumentException("Cannot use rule " + rule.name() + ": a variant of it is empty");
            }
            int node = 0;
            int[] wordClasses = new int[elements.size()];
            for (int i = 0; i < wordClasses.length; i++) {
                PatternParser.Element e = elements.get(i);
                wordClasses[i] = classes.of(e.wordClass());
                node = step(node, wordClasses[i], e);
            }
            fill(accepts, node).add(new Variant(rule, order, kind, List.copyOf(elements), wordClasses, from, to,
                (int) elements.stream().filter(e -> !e.negative()).count()));
        }
    }

    private int step(int node, int wordClass, PatternParser.Element e) {
        int label = wordClass * 4 + (e.tight() ? 1 : 0) + (e.negative() ? 2 : 0);
        boolean isNew = edges.child(node, label) == 0;
        int next = edges.grow(node, label);
        if (e.negative() && isNew) {
            fill(negatives, node).add(new int[] {wordClass, next});
        }
        return next;
    }

    private static <T> List<T> fill(List<List<T>> lists, int node) {
        while (lists.size() <= node) {
            lists.add(new ArrayList<>());
        }
        return lists.get(node);
    }

    /** Ends the building. */
    void freeze() {
        accept = new Variant[edges.nodes()][];
        negative = new int[edges.nodes()][][];
        for (int i = 0; i < accepts.size(); i++) {
            accept[i] = accepts.get(i).isEmpty() ? null : accepts.get(i).toArray(Variant[]::new);
        }
        for (int i = 0; i < negatives.size(); i++) {
            negative[i] = negatives.get(i).isEmpty() ? null : negatives.get(i).toArray(int[][]::new);
        }
        accepts.clear();
        negatives.clear();
    }

    /** The items with each expression that this level finds put in as one item; the same list when there is none. */
    List<Item> apply(List<Item> items, int sentence) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            walk(0, items, i, i, found);
        }
        if (found.isEmpty()) {
            return items;
        }
        found.sort(BEST_FIRST);
        List<Item> out = new ArrayList<>(items.size());
        int next = 0;
        for (Candidate c : found) {
            if (c.first() >= next) {
                out.addAll(items.subList(next, c.first()));
                out.add(item(c, items, sentence));
                next = c.end();
            }
        }
        out.addAll(items.subList(next, items.size()));
        return out;
    }

    private void walk(int node, List<Item> items, int start, int at, List<Candidate> found) {
        if (accept[node] != null) {
            for (Variant v : accept[node]) {
                found.add(new Candidate(v, start));
            }
        }
        if (at == items.size()) {
            return;
        }
        Item item = items.get(at);
        for (int c : item.word().classes()) {
            int next = edges.child(node, c * 4);
            if (next != 0) {
                walk(next, items, start, at + 1, found);
            }
            if (item.tight()) {
                next = edges.child(node, c * 4 + 1);
                if (next != 0) {
                    walk(next, items, start, at + 1, found);
                }
            }
        }
        if (negative[node] != null) {
            for (int[] not : negative[node]) {
                if (!item.word().is(not[0])) {
                    walk(not[1], items, start, at + 1, found);
                }
            }
        }
    }

    private Item item(Candidate c, List<Item> items, int sentence) {
        Variant v = c.variant;
        List<TimeMention.Part> parts = new ArrayList<>();
        for (int i = 0; i < v.wordClasses.length; i++) {
            PatternParser.Element e = v.elements.get(i);
            if (!e.negative() && Character.isLetter(e.name().charAt(0)) && !classes.isLiteral(v.wordClasses[i])) {
                Item part = items.get(c.start + i);
                parts.add(new TimeMention.Part(e.name(), part.word().value(v.wordClasses[i]), part.mention()));
            }
        }
        Item first = items.get(c.first());
        int end = items.get(c.end() - 1).end();
        TimeMention mention = new TimeMention(new Span(first.start(), end), sentence, v.rule, parts);
        return new Item(first.start(), end, first.tight(), v.kind, mention);
    }
}
