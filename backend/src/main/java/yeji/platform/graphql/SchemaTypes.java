package yeji.platform.graphql;

import java.util.List;

/**
 * Told by a bean of a module: classes that stand for types of the schema of the same simple name, where the schema check
 * can't find them on its own, since an interface or a union stands between and the class is nested or in another package.
 */
public record SchemaTypes(List<Class<?>> classes) {

    public SchemaTypes {
        classes = List.copyOf(classes);
    }
}
