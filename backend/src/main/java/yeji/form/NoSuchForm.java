package yeji.form;

/** The form is unknown, deleted, or not visible to who asks: these can't be told apart. */
public final class NoSuchForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchForm() {
        super("no such form");
    }
}
