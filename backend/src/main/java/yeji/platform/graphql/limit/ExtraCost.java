package yeji.platform.graphql.limit;

/**
 * Told by a bean of a module: a field whose value is of this type costs more than others, since much is loaded for it.
 *
 * @param type its name in the schema
 * @param cost beyond the 1 of every field
 */
public record ExtraCost(String type, int cost) {}
