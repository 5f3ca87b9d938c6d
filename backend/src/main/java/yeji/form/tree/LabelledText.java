package yeji.form.tree;

/** A text with its label, as the paper has both: 部门（单位）盖章： and the blank beside it. */
public record LabelledText(String label, String value) {

    public LabelledText withLabel(String changed) {
        return new LabelledText(changed, value);
    }

    public LabelledText withValue(String changed) {
        return new LabelledText(label, changed);
    }
}
