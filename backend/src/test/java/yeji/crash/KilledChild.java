package yeji.crash;

import java.nio.file.Path;
import java.util.Random;

/** The process that is killed: a server and its writers, who say on standard output what was acknowledged to them. */
final class KilledChild {

    static final String READY = "ready";
    static final String ACKNOWLEDGED = "acknowledged";
    static final String TORN = "torn";
    /** Ends each line: one that was cut off counts for nothing. */
    static final String END = ".";

    private KilledChild() {}

    public static void main(String[] arguments) {
        Engine engine = Engine.valueOf(arguments[0]);
        Engine.Running running = engine.start(Path.of(arguments[1]));
        Writers.Listener teller = new Teller();
        Writers.insertMissing(running.forms(), teller);
        tell(READY, 0, 0);
        Writers.start(running.forms(), new Random(Long.parseLong(arguments[2])), teller);
    }

    private static synchronized void tell(String what, long id, long revision) {
        System.out.println(what + " " + id + " " + revision + " " + END);
    }

    private static final class Teller implements Writers.Listener {

        @Override
        public void acknowledged(int id, long revision) {
            tell(ACKNOWLEDGED, id, revision);
        }

        @Override
        public void torn(int id) {
            tell(TORN, id, 0);
        }
    }
}
