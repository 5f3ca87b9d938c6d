package yeji.exchange;

/** The import is unknown, another person's, or older than it is kept: all the same to who asks. */
public final class NoSuchImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchImport() {
        super("no such import");
    }
}
