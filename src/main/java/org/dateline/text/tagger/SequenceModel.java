package org.dateline.text.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A trained tagger's labels and weights, read-only. The file is a compact binary table: same training, same bytes.
 */
public final class SequenceModel {
    private static final int MAGIC = 0x444C5331;

    private final List<String> labels;
    private final int contextFeatures;
    private final int beam;
    private final int[] transition;
    private final SparseWeights weights;
    private final LabelOrder order;

    private SequenceModel(List<String> labels, int contextFeatures, int beam, int[] transition, SparseWeights weights) {
        this.labels = labels;
        this.contextFeatures = contextFeatures;
        this.beam = beam;
        this.transition = transition;
        this.weights = weights;
        this.order = new LabelOrder(labels);
    }

    /** Names of the labels; a label's number is its place here. */
    public List<String> labels() {
        return labels;
    }

    /** How many of a token's first features are also joined with the label before. */
    public int contextFeatures() {
        return contextFeatures;
    }

    int beam() {
        return beam;
    }

    /** Weight of a label after two others; {@code labels().size()} stands for the start of the sequence. */
    int transition(int beforeLast, int last, int label) {
        int n = labels.size();
        return transition[(beforeLast * (n + 1) + last) * n + label];
    }

    LabelOrder order() {
        return order;
    }

    SparseWeights weights() {
        return weights;
    }

    /** Reads a model file; the stream is left open. */
    public static SequenceModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("Cannot read a sequence model: wrong first bytes");
        }
        String[] names = new String[in.readUnsignedByte()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        int context = in.readUnsignedByte();
        int beam = in.readUnsignedByte();
        int n = names.length;
        int[] transition = new int[(n + 1) * (n + 1) * n];
        int used = in.readInt();
        for (int i = 0; i < used; i++) {
            transition[in.readInt()] = in.readShort();
        }
        return new SequenceModel(List.of(names), context, beam, transition, SparseWeights.read(in, n));
    }

    static void write(OutputStream stream, List<String> labels, int contextFeatures, int beam, short[] transition,
                      int[] rowKeys, short[][] rows) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeByte(labels.size());
        for (String l : labels) {
            out.writeUTF(l);
        }
        out.writeByte(contextFeatures);
        out.writeByte(beam);
        int used = 0;
        for (short w : transition) {
            used += w != 0 ? 1 : 0;
        }
        out.writeInt(used);
        for (int i = 0; i < transition.length; i++) {
            if (transition[i] != 0) {
                out.writeInt(i);
                out.writeShort(transition[i]);
            }
        }
        SparseWeights.write(out, rowKeys, rows);
        out.flush();
    }
}
