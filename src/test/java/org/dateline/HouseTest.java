package org.dateline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.app.Main;
import org.junit.jupiter.api.Test;

/** The order of the packages: data goes down it, imports go up it. */
class HouseTest {
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
        Map.entry("article", Set.of()),
        Map.entry("ingest", Set.of("article")),
        Map.entry("text", Set.of("article")),
        Map.entry("mention", Set.of("article", "text")),
        Map.entry("normalize", Set.of("article", "text", "mention")),
        Map.entry("extract", Set.of("article", "text", "mention", "normalize")),
        Map.entry("star", Set.of("article", "text", "mention", "normalize", "extract")),
        Map.entry("resolve", Set.of("star")),
        Map.entry("parquet", Set.of("star")),
        Map.entry("warehouse", Set.of("star", "parquet")),
        Map.entry("batch", Set.of("article", "ingest", "text", "mention", "normalize", "extract", "star", "resolve",
            "parquet", "warehouse")),
        Map.entry("train", Set.of("article", "text", "mention", "normalize", "extract")),
        Map.entry("app", Set.of("article", "ingest", "text", "mention", "normalize", "extract", "star", "resolve",
            "parquet", "warehouse", "batch", "train")));

    private static final JavaClasses CLASSES =
        new ClassFileImporter().importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void packagesImportOnlyWhatStandsBeforeThem() {
        List<String> broken = new ArrayList<>();
        for (JavaClass c : CLASSES) {
            String from = stage(c.getPackageName());
            assertThat(MAY_IMPORT).as("package of " + c.getName()).containsKey(from);
            c.getDirectDependenciesFromSelf().forEach(d -> {
                String to = d.getTargetClass().getPackageName();
                if (to.startsWith("org.dateline.") && !stage(to).equals(from) && !MAY_IMPORT.get(from).contains(stage(to))) {
                    broken.add(d.getDescription());
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheBatchPackageKnowsSpring() {
        List<String> strangers = CLASSES.stream()
            .filter(c -> !stage(c.getPackageName()).equals("batch"))
            .filter(c -> c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.springframework")))
            .map(JavaClass::getName).toList();
        assertThat(strangers).isEmpty();
    }

    private static String stage(String packageName) {
        return packageName.substring("org.dateline.".length()).split("\\.")[0];
    }
}
