package yeji.form.target;

/** A percentage that is the change of something, not its level. */
public enum Change {
    UP("提高"),
    DOWN("下降");

    private final String word;

    Change(String word) {
        this.word = word;
    }

    /** The word in canonical writing. */
    public String word() {
        return word;
    }
}
