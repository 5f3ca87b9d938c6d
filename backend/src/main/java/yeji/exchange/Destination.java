package yeji.exchange;

import org.jspecify.annotations.Nullable;
import yeji.access.UnitId;

/**
 * In which unit a form of an import is to be stored.
 *
 * @param unit NAMED, BARRED: the one that the paper names; OPEN: the one that is taken where the importer names none; null: there is none
 */
public record Destination(Sort sort, @Nullable UnitId unit) {

    /** Who decides. */
    public enum Sort {
        /** The paper, and the importer may import there. */
        NAMED,
        /** The paper, and the importer may not import there. */
        BARRED,
        /** The importer: the paper names no unit that they know. */
        OPEN
    }

    /** The unit that it will be stored in if nobody says more; null if somebody has to, or if nothing will be. */
    public @Nullable UnitId stored() {
        return sort == Sort.BARRED ? null : unit;
    }
}
