package yeji.form.paper;

/** The unit of amounts on a paper. Amounts are kept in 万元 all the same. */
public enum MoneyUnit {
    WAN_YUAN("万元"),
    YUAN("元");

    private final String written;

    MoneyUnit(String written) {
        this.written = written;
    }

    /** As papers write it. */
    public String written() {
        return written;
    }
}
