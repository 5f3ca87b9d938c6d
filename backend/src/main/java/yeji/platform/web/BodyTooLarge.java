package yeji.platform.web;

import java.io.IOException;

/** A request's body turned out to be larger than allowed while it was read. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("more than " + limit + " bytes");
    }

    /** Whether a fault goes back to this. */
    public static boolean isCauseOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) return true;
        }
        return false;
    }
}
