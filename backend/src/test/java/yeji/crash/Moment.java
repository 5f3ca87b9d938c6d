package yeji.crash;

/** When the power fails. */
enum Moment {
    WHILE_OPENING(4),
    AT_WORK(60),
    AROUND_AN_ORDERLY_CLOSE(4);

    /** At one of so many first writes of that time. */
    final int writes;

    Moment(int writes) {
        this.writes = writes;
    }
}
