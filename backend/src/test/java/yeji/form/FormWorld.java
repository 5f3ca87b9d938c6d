package yeji.form;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import yeji.access.Caller;
import yeji.access.Grant;
import yeji.access.PersonId;
import yeji.access.Role;
import yeji.access.UnitId;
import yeji.access.UnitPath;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.FormChanged;
import yeji.form.edit.deciding.Outcome;
import yeji.form.edit.json.EditReader;
import yeji.form.paper.BlankPaper;
import yeji.form.paper.Funds;
import yeji.form.paper.Style;
import yeji.form.paper.SupervisingDepartment;
import yeji.form.storage.FormStorage;
import yeji.form.tree.NodeId;
import yeji.platform.RandomIds;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;
import yeji.platform.mongo.embedded.EmbeddedMongo;
import yeji.platform.mongo.embedded.TestClient;

/** Forms on a real storage, without the rest of the application: units, people, and calls in short words. */
public final class FormWorld implements AutoCloseable {

    public static final UnitPath REGION = UnitPath.EVERYWHERE.child(new UnitId("region"));
    public static final UnitPath OFFICE = REGION.child(new UnitId("004"));

    public final Caller preparer = person("preparer", Role.PREPARER, OFFICE);
    public final Caller colleague = person("colleague", Role.PREPARER, OFFICE);
    public final Caller head = person("head", Role.UNIT_HEAD, OFFICE);
    public final Caller stranger = person("stranger", Role.PREPARER, REGION.child(new UnitId("005")));
    public final Caller reviewer = person("reviewer", Role.FINANCE_REVIEWER, REGION);

    private final EmbeddedMongo server;
    private final MongoClient client;
    public final FormStorage storage;
    public final Forms forms;
    public final List<FormRevised> told = new ArrayList<>();
    private final RandomIds ids = RandomIds.of(new SecureRandom());

    /** @param file the data of the storage; what an earlier world left there is found again */
    public FormWorld(Path file) {
        this(file, client -> client);
    }

    /** The same over a connection that does what a test wants of it. */
    FormWorld(Path file, UnaryOperator<MongoClient> connection) {
        server = EmbeddedMongo.open(file, new SecureRandom());
        client = connection.apply(TestClient.of(server));
        MongoDatabaseFactory databases = new SimpleMongoClientDatabaseFactory(client, "yeji");
        storage = new FormStorage(databases);
        Stream.of(storage.forms(), storage.history(), storage.search())
                .flatMap(store -> ((DeclaresIndexes) store).indexes().stream())
                .forEach(this::create);
        forms = new Forms(storage.forms(), storage.history(), storage.search(), Clock.systemUTC(), ids, event -> {
            if (event instanceof FormRevised revised) {
                synchronized (told) {
                    told.add(revised);
                }
            }
        });
    }

    private void create(IndexDeclaration index) {
        client.getDatabase("yeji")
                .getCollection(index.collection())
                .createIndex(
                        index.keys(),
                        new IndexOptions().name(index.name()).unique(index.kind() == IndexDeclaration.Kind.UNIQUE));
    }

    public static Caller person(String name, Role role, UnitPath unit) {
        return new Caller(new PersonId(name), name, List.of(Grant.of(role, unit)), LocalDate.of(2024, 10, 1));
    }

    /** Stores a blank project form of the office. */
    public Form project(String name) {
        return Objects.requireNonNull(
                ((FormChanged) forms.create(newProject(name, UUID.randomUUID()), preparer)).form());
    }

    public NewForm newProject(String name, UUID editId) {
        BlankPaper blank = new BlankPaper("办公室", 2024, Style.STYLE_2015, () -> NodeId.of(ids.next()));
        return new NewForm(
                new FormId(ids.next()),
                OFFICE,
                2024,
                Change.Kind.CREATE,
                editId,
                name,
                docket -> new ProjectForm(
                        docket,
                        blank.project(),
                        name,
                        null,
                        new SupervisingDepartment("004", "办公室"),
                        "",
                        "",
                        Funds.BLANK));
    }

    /** A call of editForm. */
    public Outcome edit(Caller caller, Form form, int base, UUID editId, Map<String, @Nullable Object> edit) {
        List<Map<String, @Nullable Object>> edits = List.of(edit);
        ChangeRequest request =
                ChangeRequest.edit(base, editId, edits.toString(), EditReader.read(edits, () -> NodeId.of(ids.next())));
        return forms.change(form.id(), request, caller);
    }

    /** Says what the goal of the form is to be, seen from this revision. */
    public Outcome setGoal(Caller caller, Form form, int base, String goal) {
        return edit(caller, form, base, UUID.randomUUID(), goal(goal));
    }

    public static Map<String, @Nullable Object> goal(String goal) {
        return Map.of("setFormFields", Map.of("overallGoal", goal));
    }

    public static Map<String, @Nullable Object> period(String period) {
        return Map.of("setFormFields", Map.of("period", period));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /** The edit that adds an indicator to a subcategory. */
    static Map<String, @Nullable Object> indicator(String subcategory, String name) {
        return Map.of("addIndicator", Map.of("subcategoryId", subcategory, "name", name, "targetText", "1个"));
    }
}
