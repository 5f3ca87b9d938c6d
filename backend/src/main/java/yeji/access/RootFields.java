package yeji.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call which root field of the API at all. What is not named here is refused; what a field then shows is decided by the
 * {@link Matrix}.
 */
public final class RootFields {

    /** Who may call a root field. */
    public enum Audience {
        /** Whoever is signed in. */
        SIGNED_IN
    }

    private static final Map<String, Audience> TABLE = Map.ofEntries(
            Map.entry("Query.viewer", Audience.SIGNED_IN),
            Map.entry("Query.node", Audience.SIGNED_IN),
            Map.entry("Query.form", Audience.SIGNED_IN),
            Map.entry("Query.unit", Audience.SIGNED_IN),
            Map.entry("Query.units", Audience.SIGNED_IN),
            Map.entry("Query.forms", Audience.SIGNED_IN),
            Map.entry("Query.import", Audience.SIGNED_IN),
            Map.entry("Mutation.createForm", Audience.SIGNED_IN),
            Map.entry("Mutation.editForm", Audience.SIGNED_IN),
            Map.entry("Mutation.deleteForm", Audience.SIGNED_IN),
            Map.entry("Mutation.acceptImport", Audience.SIGNED_IN),
            Map.entry("Mutation.discardImport", Audience.SIGNED_IN),
            Map.entry("Subscription.formChanged", Audience.SIGNED_IN));

    private RootFields() {}

    /**
     * Who may call a field.
     *
     * @param coordinate such as {@code Query.viewer}
     * @return empty: nobody
     */
    public static Optional<Audience> audienceOf(String coordinate) {
        return Optional.ofNullable(TABLE.get(coordinate));
    }

    static Set<String> named() {
        return TABLE.keySet();
    }
}
