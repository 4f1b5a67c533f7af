package org.dateline.star;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All tables, dimensions before the facts that refer to them. */
public final class StarTables {
    /** Version of the tables; it goes into every file. Any change of a column raises it. */
    public static final int SCHEMA_VERSION = 2;

    private static final Map<String, TableSchema<? extends Row>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<? extends Row>, TableSchema<? extends Row>> BY_TYPE = new LinkedHashMap<>();

    static {
        Stream.of(DimDate.class, DimCountry.class, DimPlace.class, DimSource.class, DimOrganization.class,
            DimPerson.class, BridgePersonAlias.class, DimEventType.class, DimArticle.class, DimRun.class,
            FactArticle.class, FactPersonMention.class, FactOrganizationMention.class, FactPlaceMention.class,
            FactCountryMention.class, FactDateMention.class, FactPositionMention.class, FactQuote.class,
            FactEventMention.class, BridgeEventMentionActor.class, FactEvent.class, BridgeEventMention.class,
            BridgeEventActor.class, FactRejection.class, FactCheck.class, DimFile.class, StageArticle.class,
            StagePerson.class, StageOrganization.class, StagePlace.class, StageInput.class)
            .forEach(StarTables::register);
    }

    private StarTables() {
    }

    /** All tables in load order, stage tables last. */
    public static List<TableSchema<? extends Row>> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** Tables of a layer in load order. */
    public static List<TableSchema<? extends Row>> of(Layer layer) {
        return BY_NAME.values().stream().<TableSchema<? extends Row>>map(t -> t).filter(t -> t.layer() == layer)
            .toList();
    }

    /** Tables that the DuckDB file holds, in load order. */
    public static List<TableSchema<? extends Row>> loaded() {
        return BY_NAME.values().stream().<TableSchema<? extends Row>>map(t -> t).filter(t -> t.layer() != Layer.STAGE)
            .toList();
    }

    /** The table of a name; an unknown name is an error of the caller. */
    public static TableSchema<? extends Row> named(String name) {
        TableSchema<? extends Row> table = BY_NAME.get(name);
        if (table == null) {
            throw new IllegalArgumentException("Cannot find the table " + name);
        }
        return table;
    }

    /** The table of a row's record. */
    @SuppressWarnings("unchecked")
    public static <R extends Row> TableSchema<R> of(Class<R> type) {
        TableSchema<?> table = BY_TYPE.get(type);
        if (table == null) {
            throw new IllegalArgumentException("Cannot find the table of " + type.getName());
        }
        return (TableSchema<R>) table;
    }

    private static void register(Class<? extends Row> type) {
        TableSchema<? extends Row> table = TableSchema.of(type);
        BY_NAME.put(table.name(), table);
        BY_TYPE.put(type, table);
    }
}
