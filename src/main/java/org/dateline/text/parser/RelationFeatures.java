package org.dateline.text.parser;

/** What the relation of an arc is decided on, at the moment the arc is built: both tokens, their neighbours and children. */
final class RelationFeatures {
    /** Room for all features of one arc. */
    static final int MOST = 18;

    private final TokenView in;
    private int[] out;
    private int n;

    RelationFeatures(TokenView in) {
        this.in = in;
    }

    /** Writes the features of the arc from {@code head} to {@code child} and gives their number. */
    int extract(Configuration c, int head, int child, int[] buffer) {
        out = buffer;
        n = 0;
        int side = head > child ? 1 : 2;
        int hw = in.word(head);
        int cw = in.word(child);
        int ht = Hash.mix(side, in.tag(head));
        int ct = in.tag(child);
        int cc = in.cluster(child);
        int tt = Hash.mix(ht, ct);
        int cl = TokenView.of(c.leftmost, child);
        int cr = TokenView.of(c.rightmost, child);
        int clw = in.word(cl);
        int hls = TokenView.of(c.leftSet, head);
        int hrs = TokenView.of(c.rightSet, head);
        int cls = TokenView.of(c.leftSet, child);
        int before = in.tag(child - 1);
        int after = in.tag(child + 1);
        int sibling = side == 1 ? TokenView.of(c.leftmost, head) : TokenView.of(c.rightmost, head);

        add(1, side, hw);
        add(2, side, cw);
        add(3, side, ct);
        add(4, ht, cc);
        add(5, Hash.mix(ht, cc), clw);
        add(6, tt, cls);
        add(7, tt, hls);
        add(8, tt, before);
        add(9, tt, after);
        add(10, tt, in.tag(head + 1));
        add(11, tt, in.tag(TokenView.of(c.secondLeft, child)));
        add(12, tt, Hash.mix(sibling < 0 ? sibling : c.label[sibling], in.tag(sibling)));
        add(13, tt, in.marks(Math.min(head, child), Math.max(head, child)));
        add(14, Hash.mix(tt, in.tag(cl)), in.tag(cr));
        add(15, tt, in.word(child - 1));
        add(16, Hash.mix(side, cc), clw);
        add(17, Hash.mix(in.coarse(head), in.coarse(child)), Hash.mix(clw, side));
        add(18, Hash.mix(tt, cls), Hash.mix(hls, hrs));
        return n;
    }

    private void add(int kind, int a, int b) {
        out[n++] = Hash.mix(Hash.mix(kind, a), b);
    }
}
