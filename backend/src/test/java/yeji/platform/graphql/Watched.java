package yeji.platform.graphql;

import java.util.UUID;
import yeji.Browser;
import yeji.DemoOffice;

/** A form of its own for a test to subscribe to. */
public final class Watched {

    static final String SUBSCRIPTION =
            "subscription W($id: ID!) { formChanged(formId: $id) { __typename ... on FormChangedEvent { revision } } }";

    private Watched() {}

    /** The id of a new form of the demo's office. */
    public static String newForm(Browser preparer) {
        return DemoOffice.newProject(preparer, 2051, "连接" + UUID.randomUUID());
    }
}
