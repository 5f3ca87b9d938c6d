package yeji.platform.mongo;

import org.bson.conversions.Bson;

/**
 * An index that a query needs. It is created at start, before anything is served; one that is there in another shape ends the
 * start. On the embedded server an index that isn't unique serves equality on its first fields.
 *
 * @param collection whose documents it orders
 * @param name by which operators know it, unique in the collection and never used for other keys
 * @param keys as made by the driver's {@code Indexes}
 * @param kind whether it also refuses a second document with the same keys
 */
public record IndexDeclaration(String collection, String name, Bson keys, Kind kind) {

    /** What an index is for. */
    public enum Kind {
        FOR_QUERIES,
        UNIQUE
    }

    /** An index that makes queries fast. */
    public static IndexDeclaration forQueries(String collection, String name, Bson keys) {
        return new IndexDeclaration(collection, name, keys, Kind.FOR_QUERIES);
    }

    /** An index that refuses a second document with the same keys (error 11000); in a sharded cluster it begins with the shard key. */
    public static IndexDeclaration unique(String collection, String name, Bson keys) {
        return new IndexDeclaration(collection, name, keys, Kind.UNIQUE);
    }
}
