package yeji.exchange;

/** What was asked of an import makes no sense, or not in its state. */
public final class BadImportCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    BadImportCall(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** The key of the sentence that says what is wrong. */
    public String messageKey() {
        return messageKey;
    }
}
