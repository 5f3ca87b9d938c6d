package yeji.form.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import yeji.Browsers;
import yeji.YejiIT;

/** Several people edit one form by the API at once. */
@YejiIT
class FormsTogetherIT {

    @Autowired
    private Browsers browsers;

    private FormsApi api;
    private String name;

    @BeforeEach
    void signIn() {
        api = new FormsApi(browsers.signedIn("preparer"));
        name = "项目" + UUID.randomUUID();
    }

    @Test
    void eight_clients_edit_one_tree_at_once_and_nothing_is_lost() throws Exception {
        JsonNode form = api.newProject(name);
        String id = form.path("id").asString();
        String[] subcategories = form.at("/indicatorTree/categories")
                .valueStream()
                .flatMap(c -> c.path("subcategories").valueStream())
                .map(s -> s.path("id").asString())
                .toArray(String[]::new);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<String> acknowledged = new ArrayList<>();
        try {
            List<FormsApi> signedIn = IntStream.range(0, 8)
                    .mapToObj(client -> new FormsApi(browsers.signedIn(client % 2 == 0 ? "preparer" : "head")))
                    .toList();
            List<Callable<List<String>>> clients = IntStream.range(0, 8)
                    .mapToObj(client ->
                            (Callable<List<String>>) () -> client(signedIn.get(client), client, id, subcategories))
                    .toList();
            for (Future<List<String>> done : pool.invokeAll(clients)) {
                acknowledged.addAll(done.get());
            }
        } finally {
            pool.shutdownNow();
        }
        JsonNode now = api.form(id);
        assertThat(now.path("revision").asInt()).isEqualTo(1 + 8 * 10);
        assertThat(now.at("/indicatorTree/categories")
                        .valueStream()
                        .flatMap(c -> c.path("subcategories").valueStream())
                        .flatMap(s -> s.path("indicators").valueStream())
                        .map(i -> i.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static List<String> client(FormsApi mine, int client, String id, String[] subcategories) {
        List<String> added = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String leaf = client + "-" + i;
            String subcategory = subcategories[(client + i) % subcategories.length];
            JsonNode answer = mine.edit(
                    id,
                    1,
                    Map.of("addIndicator", Map.of("subcategoryId", subcategory, "name", leaf, "targetText", "1个")));
            assertThat(answer.path("__typename").asString()).isEqualTo("FormChanged");
            added.add(leaf);
        }
        return added;
    }
}
