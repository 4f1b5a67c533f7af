package org.dateline.star;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keys as 64-bit hashes of natural keys: the same natural key gives the same number on every run, thread and machine.
 *
 * <p>The hash is the first eight bytes of SHA-256 over the kind, the scheme's version and each part, every one preceded
 * by its length, with the sign bit cleared; so it is positive, and parts cannot run into each other.
 */
public final class SurrogateKey {
    /** Key of the member "unknown". */
    public static final long UNKNOWN = 0;
    /** Key of the member "not applicable". */
    public static final long NOT_APPLICABLE = -1;
    /** Key of the member "ambiguous": several members fit equally well. */
    public static final long AMBIGUOUS = -2;

    private static final byte VERSION = 1;
    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(SurrogateKey::sha256);

    private SurrogateKey() {
    }

    /** Key of a natural key. Parts are strings, numbers or null; null differs from the empty string. */
    public static long of(String kind, Object... parts) {
        byte[][] bytes = new byte[parts.length][];
        byte[] head = kind.getBytes(StandardCharsets.UTF_8);
        int size = 2 + head.length;
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            if (part instanceof Long || part instanceof Integer) {
                bytes[i] = ByteBuffer.allocate(8).putLong(((Number) part).longValue()).array();
            } else if (part != null) {
                bytes[i] = part.toString().getBytes(StandardCharsets.UTF_8);
            }
            size += 4 + (bytes[i] == null ? 0 : bytes[i].length);
        }
        ByteBuffer canonical = ByteBuffer.allocate(size).put(VERSION).put((byte) head.length).put(head);
        for (byte[] part : bytes) {
            canonical.putInt(part == null ? -1 : part.length);
            if (part != null) {
                canonical.put(part);
            }
        }
        return positive(ByteBuffer.wrap(digest(canonical.array())).getLong());
    }

    /** SHA-256 of parts with lengths, as 64 hexadecimal digits. */
    public static String hex(String... parts) {
        MessageDigest sha = SHA.get();
        sha.reset();
        for (String part : parts) {
            byte[] bytes = part == null ? null : part.getBytes(StandardCharsets.UTF_8);
            sha.update(ByteBuffer.allocate(4).putInt(bytes == null ? -1 : bytes.length).array());
            if (bytes != null) {
                sha.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static long positive(long hash) {
        long key = hash & Long.MAX_VALUE;
        return key == 0 ? 1 : key;
    }

    private static byte[] digest(byte[] bytes) {
        MessageDigest sha = SHA.get();
        sha.reset();
        byte[] out = new byte[32];
        sha.update(bytes);
        try {
            sha.digest(out, 0, out.length);
        } catch (DigestException e) {
            throw new IllegalStateException("Cannot compute SHA-256", e);
        }
        return out;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256 in this Java", e);
        }
    }
}
