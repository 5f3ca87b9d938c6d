package yeji.form.target;

import org.jspecify.annotations.Nullable;

/** Nothing is written, or a dash that says so: ——, /. */
public record BlankTarget(String text) implements Target {

    @Override
    public TargetKind kind() {
        return TargetKind.BLANK;
    }

    @Override
    public Direction direction() {
        return Direction.NONE;
    }

    @Override
    public @Nullable String canonicalText() {
        return null;
    }

    @Override
    public boolean sameMeaningAs(Target other, int budgetYear) {
        return false;
    }
}
