package yeji.exchange;

/** Too many uploads wait to be read: to be tried again later. */
public final class ImportBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportBusy() {
        super("too many uploads");
    }
}
