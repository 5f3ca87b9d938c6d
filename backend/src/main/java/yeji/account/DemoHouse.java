package yeji.account;

import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.account.storage.Person;
import yeji.organisation.Unit;
import yeji.organisation.Units;

/**
 * The units and accounts of the demo. Ids are fixed, so a start that was cut off is simply done again. Source:
 * architecture.md.
 */
@Component
class DemoHouse {

    private static final String PASSWORD = "yeji-demo";

    private static final UnitId REGION = new UnitId("yeji");
    private static final UnitId OFFICE = new UnitId("004");
    private static final UnitId OFFICE_BELOW = new UnitId("004001");
    private static final UnitId OTHER = new UnitId("005");

    private static final UnitPath TOP = UnitPath.EVERYWHERE.child(REGION);
    private static final List<Unit> UNITS = List.of(
            new Unit(null, "六安市叶集区", TOP),
            new Unit("004", "六安市叶集区人民政府办公室", TOP.child(OFFICE)),
            new Unit("004001", "下属单位（演示）", TOP.child(OFFICE).child(OFFICE_BELOW)),
            new Unit("005", "另一单位（演示）", TOP.child(OTHER)));

    private record Account(String username, String name, Role role, UnitId unit) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("preparer", "填报人（演示）", Role.PREPARER, OFFICE),
            new Account("head", "单位负责人（演示）", Role.UNIT_HEAD, OFFICE),
            new Account("preparer-sub", "下属单位填报人（演示）", Role.PREPARER, OFFICE_BELOW),
            new Account("preparer-other", "另一单位填报人（演示）", Role.PREPARER, OTHER),
            new Account("reviewer", "财政审核人（演示）", Role.FINANCE_REVIEWER, REGION),
            new Account("viewer", "查看人（演示）", Role.VIEWER, REGION));

    private final People people;
    private final Units units;
    private final PasswordEncoder passwords;

    DemoHouse(People people, Units units, PasswordEncoder passwords) {
        this.people = people;
        this.units = units;
        this.passwords = passwords;
    }

    void build() {
        UNITS.forEach(units::add);
        for (Account account : ACCOUNTS) {
            add(
                    account.username(),
                    account.name(),
                    List.of(new Person.Granted(account.role(), account.unit(), null, null)));
        }
        people.appoint(add("admin", "管理员（演示）", List.of()), Role.ADMIN);
        people.appoint(add("auditor", "审计员（演示）", List.of()), Role.AUDITOR);
    }

    private PersonId add(String username, String name, List<Person.Granted> grants) {
        PersonId id = new PersonId("demo-" + username);
        people.add(new Person(id, username, name, passwords.encode(PASSWORD), 1, grants));
        return id;
    }
}
