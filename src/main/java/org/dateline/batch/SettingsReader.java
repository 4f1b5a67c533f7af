package org.dateline.batch;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.dateline.ingest.InputLimits;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Reads the job's settings. What the command line says wins over the environment ({@code DATELINE_THREADS}), that over
 * the settings file, that over the defaults.
 */
public final class SettingsReader {
    private static final String PREFIX = "dateline.";

    private SettingsReader() {
    }

    /**
     * The settings of one run.
     *
     * @param home the project's folder, from which relative paths of the file and the defaults start
     * @param file settings file, null for none
     * @param commandLine settings by kebab-case name without prefix; paths are taken as they are
     * @param clock tells the UTC day that a run without a date is for
     * @throws RunFailure when a setting is unknown or cannot be understood
     */
    public static JobSettings read(Path home, Path file, Map<String, String> commandLine, Clock clock) {
        Map<String, Object> values = new HashMap<>();
        values.put(PREFIX + "inbox", home.resolve("data/inbox").toString());
        values.put(PREFIX + "warehouse", home.resolve("data/warehouse").toString());
        values.put(PREFIX + "date", LocalDate.now(clock).toString());
        values.putAll(limits());
        if (file != null) {
            properties(file).forEach((key, value) -> values.put(key,
                key.equals(PREFIX + "inbox") || key.equals(PREFIX + "warehouse") ? home.resolve(value).toString() : value));
        }
        Map<String, Object> first = new HashMap<>();
        commandLine.forEach((key, value) -> first.put(PREFIX + key, value));
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("command line", first));
        environment.getPropertySources().addLast(new MapPropertySource("settings", values));
        try {
            return Binder.get(environment).bind("dateline", Bindable.of(JobSettings.class)).get();
        } catch (BindException e) {
            throw failure(e);
        }
    }

    private static RunFailure failure(BindException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof RunFailure f) {
                return f;
            }
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof IllegalArgumentException i && String.valueOf(i.getMessage()).startsWith("Cannot use")) {
                return new RunFailure(RunFailure.Kind.ENVIRONMENT, i.getMessage(), e);
            }
        }
        return new RunFailure(RunFailure.Kind.ENVIRONMENT, "Cannot use setting " + e.getName()
            + (e.getProperty() == null ? "" : " = " + e.getProperty().getValue()) + ": not of its type", e);
    }

    /** The standard limits by the names of their settings. */
    private static Map<String, Object> limits() {
        InputLimits standard = InputLimits.defaults();
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent c : InputLimits.class.getRecordComponents()) {
            try {
                values.put(PREFIX + "limits." + kebab(c), c.getAccessor().invoke(standard));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read the limit " + c.getName(), e);
            }
        }
        return values;
    }

    private static String kebab(RecordComponent c) {
        return c.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> properties(Path file) {
        Properties p = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            p.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new RunFailure(RunFailure.Kind.ENVIRONMENT, "Cannot read settings " + file + ": " + e.getMessage(), e);
        }
        Map<String, String> values = new HashMap<>();
        List<String> known = Stream.concat(Arrays.stream(JobSettings.class.getRecordComponents())
            .filter(c -> c.getType() != InputLimits.class).map(c -> PREFIX + kebab(c)), limits().keySet().stream()).toList();
        for (String key : p.stringPropertyNames()) {
            if (!known.contains(key)) {
                throw new RunFailure(RunFailure.Kind.ENVIRONMENT, "Cannot use setting " + key + " of " + file
                    + ": there is no such setting; there are " + String.join(", ", known));
            }
            values.put(key, p.getProperty(key).strip());
        }
        return values;
    }
}
