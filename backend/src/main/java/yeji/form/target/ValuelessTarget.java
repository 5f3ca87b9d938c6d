package yeji.form.target;

import org.jspecify.annotations.Nullable;

/** A text in which there is no value to reach. Nobody can say it in one way, and nothing means the same, not even itself. */
public sealed interface ValuelessTarget extends Target permits BlankTarget, UnknownTarget {

    @Override
    default Direction direction() {
        return Direction.NONE;
    }

    @Override
    default @Nullable String canonicalText() {
        return null;
    }

    @Override
    default boolean sameMeaningAs(Target other, int budgetYear) {
        return false;
    }
}
