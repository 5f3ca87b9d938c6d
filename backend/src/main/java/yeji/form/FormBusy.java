package yeji.form;

/** Others change the form so fast that this call found no turn; it was not applied and may be sent again. */
public final class FormBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes nothing: which form it is the caller knows. */
    public FormBusy() {
        super("the form is busy");
    }
}
