package org.dateline.text.parser;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** A trained parser's weights, read-only. The file is a compact binary table: same training, same bytes. */
public final class ParserModel {
    private static final int MAGIC = 0x444C5033;
    private static final int KEY_AND_PAIR = Integer.BYTES + 2 * Short.BYTES;

    final SureRelations sure;
    final MoveWeights moves;
    final RelationWeights arcs;
    /** Number of the relation of a sentence's root. */
    final int root;
    private final List<String> relations;

    private ParserModel(List<String> relations, SureRelations sure, MoveWeights moves, RelationWeights arcs) {
        this.relations = relations;
        this.sure = sure;
        this.moves = moves;
        this.arcs = arcs;
        root = Math.max(0, relations.indexOf("root"));
    }

    /** Names of the relations; a relation's number is its place here. */
    public List<String> relations() {
        return relations;
    }

    /** Reads a model file; the stream is left open. */
    public static ParserModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("Cannot read a parser model: wrong first bytes");
        }
        String[] relations = new String[in.readUnsignedByte()];
        for (int i = 0; i < relations.length; i++) {
            relations[i] = in.readUTF();
        }
        SureRelations sure = sure(in);
        MoveWeights moves = moves(in);
        return new ParserModel(List.of(relations), sure, moves, arcs(in, relations.length));
    }

    private static SureRelations sure(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        byte[] relations = new byte[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
            relations[i] = in.readByte();
        }
        return new SureRelations(keys, relations);
    }

    private static MoveWeights moves(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        short[] weights = new short[2 * keys.length];
        ByteBuffer data = ByteBuffer.wrap(in.readNBytes(keys.length * KEY_AND_PAIR));
        for (int i = 0; i < keys.length; i++) {
            keys[i] = data.getInt();
            weights[2 * i] = data.getShort();
            weights[2 * i + 1] = data.getShort();
        }
        return new MoveWeights(keys, weights);
    }

    private static RelationWeights arcs(DataInputStream in, int relations) throws IOException {
        int[] keys = new int[in.readInt()];
        short[][] rows = new short[keys.length][];
        ByteBuffer data = ByteBuffer.wrap(in.readNBytes(in.readInt()));
        for (int i = 0; i < keys.length; i++) {
            keys[i] = data.getInt();
            rows[i] = new short[2 * data.get()];
            for (int p = 0; p < rows[i].length; p += 2) {
                rows[i][p] = data.get();
                rows[i][p + 1] = data.getShort();
            }
        }
        return new RelationWeights(relations, keys, rows);
    }

    /**
     * Writes features in ascending order; a row holds the two weights of a move, pairs of relation and
     * weight of an arc.
     */
    static void write(OutputStream stream, List<String> relations, RelationCounts.Sure sure,
                      LearningWeights.Packed moves, LearningWeights.Packed arcs) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeByte(relations.size());
        for (String r : relations) {
            out.writeUTF(r);
        }
        write(out, sure);
        out.writeInt(moves.keys().length);
        for (int i = 0; i < moves.keys().length; i++) {
            out.writeInt(moves.keys()[i]);
            out.writeShort(moves.rows()[i][0]);
            out.writeShort(moves.rows()[i][1]);
        }
        int bytes = 0;
        for (short[] row : arcs.rows()) {
            bytes += 5 + 3 * (row.length / 2);
        }
        out.writeInt(arcs.keys().length);
        out.writeInt(bytes);
        for (int i = 0; i < arcs.keys().length; i++) {
            short[] row = arcs.rows()[i];
            out.writeInt(arcs.keys()[i]);
            out.writeByte(row.length / 2);
            for (int p = 0; p < row.length; p += 2) {
                out.writeByte(row[p]);
                out.writeShort(row[p + 1]);
            }
        }
        out.flush();
    }

    private static void write(DataOutputStream out, RelationCounts.Sure sure) throws IOException {
        out.writeInt(sure.keys().length);
        for (int i = 0; i < sure.keys().length; i++) {
            out.writeInt(sure.keys()[i]);
            out.writeByte(sure.relations()[i]);
        }
    }
}
