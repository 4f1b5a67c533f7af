package org.dateline.warehouse;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintStream;
import java.util.List;

/** Prints cells in aligned columns. */
final class TextTable {
    private TextTable() {
    }

    /** Prints a table whose first row is the head. */
    static void print(List<String[]> cells, boolean[] right, PrintStream out) {
        int[] widths = new int[right.length];
        for (String[] row : cells) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        for (int r = 0; r < cells.size(); r++) {
            out.println(line(cells.get(r), widths, right));
            if (r == 0) {
                StringBuilder rule = new StringBuilder();
                for (int w : widths) {
                    rule.append(rule.length() == 0 ? "" : "  ").append("-".repeat(w));
                }
                out.println(rule);
            }
        }
    }

    private static String line(String[] row, int[] widths, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String pad = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? "" : "  ").append(right[i] ? pad + row[i] : row[i] + pad);
        }
        return line.toString().stripTrailing();
    }

    /** Columns on a terminal: East Asian wide characters take two, combining marks none. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x300) {
                width++;
                continue;
            }
            int type = Character.getType(c);
            int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
            width += type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? 0
                : wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
        }
        return width;
    }
}
