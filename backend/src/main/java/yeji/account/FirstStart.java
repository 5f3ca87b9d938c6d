package yeji.account;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.account.storage.Person;
import yeji.account.storage.SetupStore;
import yeji.platform.StartStep;

/**
 * What is in an empty set of data after the first start: the demo, or one admin with a password that is printed once. It
 * runs before anything is served, may be cut off anywhere, and is done again until its mark is set, and then never again.
 */
@Component
public class FirstStart extends StartStep {

    /** The phase in which it runs: what builds on the accounts comes in a later one, and the web server long after. */
    public static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);
    private static final String DEMO = "demo";
    private static final String HOUSE = "house";
    private static final PersonId FIRST_ADMIN = new PersonId("first-admin");

    private final SetupStore setup;
    private final DemoHouse demo;
    private final People people;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final boolean demoAsked;
    private final @Nullable InetAddress address;

    FirstStart(
            SetupStore setup,
            DemoHouse demo,
            People people,
            PasswordEncoder passwords,
            Sessions sessions,
            Environment environment,
            ServerProperties server) {
        super(PHASE);
        this.setup = setup;
        this.demo = demo;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
        this.demoAsked = environment.acceptsProfiles(Profiles.of(DEMO));
        this.address = server.getAddress();
    }

    /** Whether these data are the demo's. */
    public boolean isDemo() {
        return setup.firstStart().filter(began -> began.kind().equals(DEMO)).isPresent();
    }

    @Override
    protected void run() {
        SetupStore.FirstStart began = setup.begin(demoAsked ? DEMO : HOUSE);
        boolean demoData = began.kind().equals(DEMO);
        refuseToShowTheDemo(demoData);
        if (demoAsked && !demoData) log.warn("The data are not the demo's: the profile demo adds nothing to them.");
        if (began.done()) return;
        if (demoData) {
            demo.build();
        } else {
            letAnAdminIn();
        }
        setup.end();
    }

    /** The demo's passwords stand in the documentation: nobody but this machine may reach it. */
    private void refuseToShowTheDemo(boolean demoData) {
        if (demoData && !demoAsked) {
            throw new IllegalStateException("这些数据由演示模式建立，其密码是公开的：请以 profile demo 启动，或另行指定 yeji.data-dir。"
                    + " These data were made by the profile demo, whose passwords are public. Start with the"
                    + " profile demo, or name another yeji.data-dir.");
        }
        if (demoAsked && (address == null || !address.isLoopbackAddress())) {
            throw new IllegalStateException("演示模式只供本机使用：server.address 必须是回环地址。"
                    + " The profile demo serves this machine only: server.address must be a loopback"
                    + " address, and it is " + address + ".");
        }
    }

    private void letAnAdminIn() {
        String password = sessions.random();
        sayOnce(password);
        people.add(new Person(FIRST_ADMIN, "admin", "管理员", passwords.encode(password), 1, List.of()));
        // a start that was cut off has printed another one
        people.setPassword(FIRST_ADMIN, password);
        people.appoint(FIRST_ADMIN, Role.ADMIN);
    }

    /** On the console and not in the log, which may be kept and sent elsewhere. */
    private static void sayOnce(String password) {
        String lines = String.join(
                System.lineSeparator(),
                "",
                "首次启动：已建立管理员账号。用户名 admin，密码（只显示这一次）：",
                "First start: an admin account was made. Name: admin. Password, shown this once:",
                "",
                "    " + password,
                "");
        System.out.println(lines);
    }
}
