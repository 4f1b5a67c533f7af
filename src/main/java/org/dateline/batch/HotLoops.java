package org.dateline.batch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;

/**
 * Tells the JVM which code is worth its second compiler. On all code that compiler takes a third of two cores for the
 * first minutes of a night and wins back less than that; on the few loops that a night spends its time in it wins.
 */
final class HotLoops {
    private static final String DIRECTIVES = "compiler-directives.json";

    private HotLoops() {
    }

    /** Does so in the background; a JVM that does not take compiler directives does the same work, only slower. */
    static void compile() {
        Thread thread = new Thread(HotLoops::direct, "compiler-directives");
        thread.setDaemon(true);
        thread.start();
    }

    private static void direct() {
        try (InputStream in = HotLoops.class.getResourceAsStream(DIRECTIVES)) {
            Path file = Files.createTempFile("dateline-", ".json");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "compilerDirectivesAdd",
                    new Object[] {new String[] {file.toString()}}, new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException | JMRuntimeException e) {
            // Nothing depends on it but time.
        }
    }
}
