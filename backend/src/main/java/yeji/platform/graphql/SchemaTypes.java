package yeji.platform.graphql;

import java.util.List;

/**
 * Told by a bean of a module: classes that stand for types of the schema of the same simple name, where the schema check
 * can't find
 * them on its own, since an interface, a union or a result with a context of its own stands between.
 */
public record SchemaTypes(List<Class<?>> classes) {

    public SchemaTypes {
        classes = List.copyOf(classes);
    }
}
