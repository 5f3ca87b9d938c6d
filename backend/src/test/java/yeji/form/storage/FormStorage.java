package yeji.form.storage;

import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The heart's storage on a database, for tests that do without the rest of the application. */
public record FormStorage(FormStore forms, HistoryStore history, FormSearch search) {

    public FormStorage(MongoDatabaseFactory databases) {
        this(new FormStore(databases), databases);
    }

    private FormStorage(FormStore forms, MongoDatabaseFactory databases) {
        this(forms, new HistoryStore(databases), new FormSearch(forms));
    }
}
