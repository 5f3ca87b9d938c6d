package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the library would accept and then leave out: a wrong answer without a word is worse than an error. */
final class RefusedOptions {

    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final List<String> OF_A_COMMAND =
            List.of("collation", "validator", "capped", "timeseries", "renameCollection");
    private static final Map<String, List<String>> OF_ITS_ENTRIES = Map.of(
            "updates", List.of("collation", "sort"),
            "deletes", List.of("collation"),
            "indexes", List.of("collation", "partialFilterExpression", "wildcardProjection"));
    private static final Set<String> KNOWN_TO_A_PROJECTION = Set.of("$slice", "$elemMatch");

    private RefusedOptions() {}

    /** @throws MongoServerError 115, CommandNotSupported, with the option's name */
    static void check(Document command) {
        refuse(command, OF_A_COMMAND);
        OF_ITS_ENTRIES.forEach((list, options) -> entries(command, list).forEach(entry -> refuse(entry, options)));
        entries(command, "indexes").forEach(RefusedOptions::refuseTextKeys);
        if (command.containsKey("find") && command.get("projection") instanceof Document projection) {
            refuseExpressions(projection);
        }
    }

    private static List<Document> entries(Document command, String list) {
        return command.get(list) instanceof List<?> entries
                ? entries.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }

    private static void refuse(Document asked, List<String> options) {
        for (String option : options) {
            Object value = asked.get(option);
            if (value != null && !Boolean.FALSE.equals(value)) {
                throw refused(option);
            }
        }
    }

    /** A text index would be made, and never asked. */
    private static void refuseTextKeys(Document index) {
        if (index.get("key") instanceof Document keys && keys.containsValue("text")) {
            throw refused("text");
        }
    }

    /** An expression in a projection would give a document without the field. */
    private static void refuseExpressions(Document projection) {
        for (Object value : projection.values()) {
            if (value instanceof Document expression) {
                expression.keySet().stream()
                        .filter(name -> name.startsWith("$") && !KNOWN_TO_A_PROJECTION.contains(name))
                        .forEach(name -> {
                            throw refused(name + " in a projection");
                        });
            }
        }
    }

    private static MongoServerError refused(String option) {
        return new MongoServerError(
                COMMAND_NOT_SUPPORTED,
                "CommandNotSupported",
                "The embedded store does not support '" + option + "'. Configure a MongoDB server.");
    }
}
