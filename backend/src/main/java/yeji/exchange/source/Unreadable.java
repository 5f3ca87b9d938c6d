package yeji.exchange.source;

/**
 * Ends the reading of a file that is refused. The only exception that readers throw; the module's door turns it
 * into a result.
 */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public Unreadable(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public Unreadable(Fault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
