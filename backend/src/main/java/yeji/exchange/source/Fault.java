package yeji.exchange.source;

/** Why a file can't be read as forms. Each has a message for people, {@link #messageKey}. */
public enum Fault {
    EMPTY_FILE(Code.EMPTY, true),
    FILE_TOO_LARGE(Code.TOO_LARGE, true),
    INFLATES_TOO_MUCH(Code.TOO_LARGE, true),
    UNKNOWN_TYPE(Code.UNSUPPORTED_TYPE, true),
    OLD_WORD_OR_ENCRYPTED(Code.UNSUPPORTED_TYPE, true),
    DAMAGED_ZIP(Code.DAMAGED, true),
    NOT_WORD(Code.DAMAGED, true),
    DAMAGED_XML(Code.DAMAGED, false),
    DOCTYPE(Code.UNSAFE, true),
    ENCODING(Code.ENCODING, false),
    NO_TABLE(Code.NO_FORM, false),
    NO_FORM(Code.NO_FORM, false),
    OTHER_STAGE(Code.NO_FORM, false),
    NESTED_TOO_DEEP(Code.TOO_COMPLEX, false),
    TOO_MANY_CELLS(Code.TOO_COMPLEX, false),
    TOO_MUCH_TEXT(Code.TOO_COMPLEX, false),
    TOO_MANY_FORMS(Code.TOO_COMPLEX, false),
    TOO_SLOW(Code.TOO_COMPLEX, false),
    /** Not the file's fault: the process that read it came to its end. */
    INTERRUPTED(Code.INTERRUPTED, false);

    private final Code code;
    private final boolean seenAtOnce;

    Fault(Code code, boolean seenAtOnce) {
        this.code = code;
        this.seenAtOnce = seenAtOnce;
    }

    /** What sort of fault it is, in the words of the schema ({@code ImportProblemCode}). */
    public Code code() {
        return code;
    }

    /** Whether it is seen without reading the content, so that an upload is refused at once instead of failing later. */
    public boolean seenAtOnce() {
        return seenAtOnce;
    }

    /** The key of its message for people, which takes {0} the name of the file. */
    public String messageKey() {
        return "exchange.fault." + name();
    }

    /** The sorts of fault, as the schema has them. */
    public enum Code {
        EMPTY,
        TOO_LARGE,
        UNSUPPORTED_TYPE,
        DAMAGED,
        UNSAFE,
        ENCODING,
        NO_FORM,
        TOO_COMPLEX,
        INTERRUPTED
    }
}
