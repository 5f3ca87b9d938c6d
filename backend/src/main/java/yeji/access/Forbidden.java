package yeji.access;

/** The caller may see what was asked for, but has not the role for it. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(Action action) {
        super("not the role for " + action);
    }
}
