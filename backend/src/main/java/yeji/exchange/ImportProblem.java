package yeji.exchange;

import java.util.List;
import yeji.exchange.source.Fault;
import yeji.exchange.source.ReadLimits;

/**
 * Why an import failed, or an upload was refused.
 *
 * @param file the name of the file with the fault
 */
public record ImportProblem(Fault fault, String file) {

    private static final int MEBIBYTE_BITS = 20;

    /** The key of the sentence that says so. */
    public String messageKey() {
        return "exchange.fault." + fault;
    }

    /** What stands in that sentence: the file, and the limits of a file, inflated too (MiB), of its forms, and of the time (s). */
    public List<Object> figures(ReadLimits limits) {
        return List.of(
                file,
                limits.fileBytes() >> MEBIBYTE_BITS,
                limits.inflatedBytes() >> MEBIBYTE_BITS,
                limits.forms(),
                limits.time().toSeconds());
    }
}
