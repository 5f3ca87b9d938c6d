package yeji.form.target;

/** Nothing is written, or a dash that says so: ——, /. */
public record BlankTarget(String text) implements ValuelessTarget {

    @Override
    public TargetKind kind() {
        return TargetKind.BLANK;
    }
}
