package org.dateline.article;

/**
 * One refused input.
 *
 * @param ref file, record and byte offset; record -1 stands for the rest of the file or all of it
 * @param reason kind of fault
 * @param detail one sentence for a person; never holds text of the article
 */
public record Rejection(SourceRef ref, RejectReason reason, String detail) {
    private static final int LONGEST_NAME = 300;

    /**
     * The rejection as exactly one line: reason, file, record, byte offset, detail. Whatever could end a line, move the
     * cursor or turn the writing direction is written as {@code \}{@code uXXXX}, and a long file name is cut.
     */
    public String line() {
        StringBuilder b = new StringBuilder().append(reason).append(' ');
        escape(b, ref.file().length() > LONGEST_NAME ? ref.file().substring(0, LONGEST_NAME) + "..." : ref.file());
        if (ref.record() >= 0) {
            b.append(" record ").append(ref.record());
        }
        if (ref.byteOffset() >= 0) {
            b.append(" byte ").append(ref.byteOffset());
        }
        b.append(": ");
        escape(b, detail);
        return b.toString();
    }

    private static void escape(StringBuilder b, String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int type = Character.getType(c);
            boolean plain = type != Character.CONTROL && type != Character.FORMAT && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR && type != Character.SURROGATE
                && type != Character.UNASSIGNED && c != '\\';
            if (plain || Character.isSurrogatePair(c, i + 1 < s.length() ? s.charAt(i + 1) : ' ')) {
                b.append(c);
                if (type == Character.SURROGATE) {
                    b.append(s.charAt(++i));
                }
            } else {
                b.append(c == '\\' ? "\\\\" : String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            }
        }
    }
}
