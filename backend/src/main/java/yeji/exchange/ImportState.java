package yeji.exchange;

/** How far an import is; the names are the schema's. */
public enum ImportState {
    /** Waiting for its turn. */
    QUEUED,
    /** Being read. */
    RUNNING,
    /** Understood; waiting to be accepted. */
    READY,
    /** Being stored. */
    ACCEPTING,
    /** Stored. */
    ACCEPTED,
    /** Thrown away by its uploader. */
    DISCARDED,
    /** Not understood. */
    FAILED
}
