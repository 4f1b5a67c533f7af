package org.dateline.star;

import java.text.Normalizer;
import java.util.Locale;

/** Names in the form in which they are compared. */
public final class NameForm {
    private NameForm() {
    }

    /** Lower case without accents; runs of anything but letters and digits are one space. */
    public static String normal(String name) {
        if (name == null) {
            return "";
        }
        String flat = ascii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(flat.length());
        boolean gap = false;
        for (int i = 0; i < flat.length();) {
            int c = flat.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\'' || c == '’') {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.appendCodePoint(plain(c));
        }
        return CleanText.of(out.toString().toLowerCase(Locale.ROOT));
    }

    private static int plain(int c) {
        return switch (c) {
            case 'Ø', 'ø' -> 'o';
            case 'Ł', 'ł' -> 'l';
            case 'Đ', 'đ', 'Ð', 'ð' -> 'd';
            case 'ı' -> 'i';
            default -> c;
        };
    }

    private static boolean ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
