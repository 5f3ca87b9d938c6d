package yeji.platform.mongo;

import java.util.List;

/** A bean, mostly a store, that says beside its queries which indexes they need. */
@FunctionalInterface
public interface DeclaresIndexes {

    /** What has to be there before the first query; asked once, at start. */
    List<IndexDeclaration> indexes();
}
