package yeji.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Imports Word files as the page does: uploads one, asks until it is read, then stores its projects or throws it away. */
final class Imports {

    private static final String BOUNDARY = "----benchmark";
    private static final long ASK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int ASK_TIMES = 3000;

    private static final byte[] HEAD = ("--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"forms.docx\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] TAIL = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);

    private final List<Client> people;

    /** Imports of one file after the other, each by the next of these people. */
    Imports(List<Client> people) {
        this.people = people;
    }

    private Client person(int number) {
        return people.get(number % people.size());
    }

    /** Uploads, waits until all forms are read, and throws the import away. */
    void lookAt(byte[] word, int number) throws IOException, InterruptedException {
        Client person = person(number);
        String id = read(person, word);
        person.graphql(
                "mutation D($input: DiscardImportInput!) { discardImport(input: $input) { state } }",
                Map.of("input", Map.of("importId", id)));
    }

    /** Uploads, waits until all forms are read, and stores those of projects; the first is the unit's own. */
    void store(byte[] word, int number) throws IOException, InterruptedException {
        Client person = person(number);
        String id = read(person, word);
        List<Map<String, Object>> projects = IntStream.rangeClosed(1, Papers.PROJECTS)
                .mapToObj(index -> Map.<String, Object>of("index", index, "action", "CREATE"))
                .toList();
        JsonNode answer = person.graphql(
                "mutation A($input: AcceptImportInput!) { acceptImport(input: $input) { forms { result { __typename } } } }",
                Map.of("input", Map.of("importId", id, "forms", projects)));
        assertThat(answer.findValuesAsString("__typename"))
                .hasSize(Papers.PROJECTS)
                .containsOnly("FormChanged");
    }

    private static String read(Client person, byte[] word) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(HEAD);
        body.write(word);
        body.write(TAIL);
        byte[] begun = person.post("/imports", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
        String id = Client.JSON.readTree(begun).path("id").asString();
        for (int asked = 0; asked < ASK_TIMES; asked++) {
            JsonNode now = person.graphql(
                            "query I($id: ID!) { import(id: $id) { state forms { index } problem { code } } }",
                            Map.of("id", id))
                    .path("import");
            if (now.path("state").asString().equals("READY")) {
                assertThat(now.path("forms")).hasSize(Papers.FORMS);
                return id;
            }
            assertThat(now.path("problem").isNull()).as(now.toString()).isTrue();
            LockSupport.parkNanos(ASK_EVERY_NANOS);
        }
        throw new AssertionError("the import of " + word.length + " bytes does not end");
    }
}
