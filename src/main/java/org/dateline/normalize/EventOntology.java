package org.dateline.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The CAMEO and PLOVER code lists of {@code data/lexicon/ontology}. Read-only; shared by threads. */
public final class EventOntology {
    private static final String FOLDER = "/org/dateline/data/lexicon/ontology/";
    private static final EventOntology SHIPPED = new EventOntology();

    private final List<EventType> types;
    private final Map<String, EventType> byCode = new HashMap<>();
    private final List<PloverType> plover = new ArrayList<>();

    private EventOntology() {
        Map<String, String[]> map = new HashMap<>();
        for (String[] f : rows("cameo_plover.tsv", 4)) {
            map.put(f[0], f);
        }
        List<EventType> all = new ArrayList<>();
        String[] none = {"", null, ""};
        for (String[] f : rows("cameo.tsv", 8)) {
            String[] p = map.getOrDefault(f[0], none);
            EventType t = new EventType(f[0], f[1], f[2], f[3], Integer.parseInt(f[4]), Double.parseDouble(f[5]),
                f[6].equals("y"), p[1], p[2].isEmpty() ? null : p[2]);
            all.add(t);
            byCode.put(t.code(), t);
        }
        types = List.copyOf(all);
        for (String[] f : rows("plover.tsv", 5)) {
            plover.add(new PloverType(f[0], f[1].isEmpty() ? null : f[1], Integer.parseInt(f[2]),
                f[3].isEmpty() ? Double.NaN : Double.parseDouble(f[3])));
        }
    }

    /** The lists that ship with the program. */
    public static EventOntology shipped() {
        return SHIPPED;
    }

    /** All CAMEO codes in code order, a root before its children. */
    public List<EventType> types() {
        return types;
    }

    /** The type with a CAMEO code; empty when there is no such code. */
    public Optional<EventType> type(String cameo) {
        return Optional.ofNullable(byCode.get(cameo));
    }

    /** PLOVER's types, each before its modes. */
    public List<PloverType> plover() {
        return List.copyOf(plover);
    }

    /** A PLOVER type (mode null) or one of its modes; empty when there is no such pair. */
    public Optional<PloverType> plover(String type, String mode) {
        for (PloverType p : plover) {
            if (p.type().equals(type) && (mode == null ? p.mode() == null : mode.equals(p.mode()))) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    private static List<String[]> rows(String file, int columns) {
        try (InputStream in = EventOntology.class.getResourceAsStream(FOLDER + file);
             BufferedReader r = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            r.readLine();
            for (String line = r.readLine(); line != null; line = r.readLine()) {
                String[] f = line.split("\t", -1);
                if (f.length != columns) {
                    throw new IllegalStateException("Cannot read " + file + ": a line has " + f.length + " columns: " + line);
                }
                rows.add(f);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
