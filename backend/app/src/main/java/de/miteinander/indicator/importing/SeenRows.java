package de.miteinander.indicator.importing;

import java.nio.charset.StandardCharsets;

/**
 * Finds a second row for the same observation. Keeps 20 bytes per row instead of the key itself: two independent 64-bit
 * hashes and the row number, so that a file of millions of rows fits into little memory and two different keys are never
 * taken for one in practice (probability below 2⁻⁸⁰ for a million rows).
 */
final class SeenRows {

    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] first = new long[FIRST_CAPACITY];
    private long[] second = new long[FIRST_CAPACITY];
    private int[] rows = new int[FIRST_CAPACITY];
    private int size;

    /**
     * Remembers the key of a row.
     *
     * @return the earlier row with the same key, or 0
     */
    int put(String key, int row) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        long a = hash(bytes, 0xcbf29ce484222325L, 0x100000001b3L);
        long b = hash(bytes, 0x9ae16a3b2f90404fL, 0x9e3779b97f4a7c15L);
        if (size * 2 >= rows.length) {
            grow();
        }
        int slot = slot(a, b);
        if (rows[slot] != 0) {
            return rows[slot];
        }
        first[slot] = a;
        second[slot] = b;
        rows[slot] = row;
        size++;
        return 0;
    }

    private int slot(long a, long b) {
        int mask = rows.length - 1;
        int slot = (int) (a >>> 20) & mask;
        while (rows[slot] != 0 && (first[slot] != a || second[slot] != b)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldFirst = first;
        long[] oldSecond = second;
        int[] oldRows = rows;
        first = new long[oldRows.length * 2];
        second = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldFirst[i], oldSecond[i]);
                first[slot] = oldFirst[i];
                second[slot] = oldSecond[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** FNV-1a, for the second hash with another factor, and the final mix of MurmurHash3. */
    private static long hash(byte[] bytes, long seed, long factor) {
        long hash = seed;
        for (byte b : bytes) {
            hash = (hash ^ b) * factor;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        hash *= 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
