package yeji.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yeji.access.PersonId;
import yeji.account.User;
import yeji.form.Form;
import yeji.form.FormJson;
import yeji.form.SmallForms;
import yeji.form.edit.Change;
import yeji.form.edit.deciding.Decision;
import yeji.form.edit.deciding.EditRequest;
import yeji.form.edit.json.EditReader;
import yeji.form.tree.NodeId;

/** A run of the simulation: what a server was asked and answered, call after call. Its shape: {@code contract/README.md}. */
record RecordedRun(JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A change of the run, and the form that it made. */
    private record Kept(Form form, Change change) {}

    /** @return where the core of today answers otherwise than the run says; empty: nowhere */
    List<String> replayed() {
        Form start = FormJson.read(json.path("form"));
        List<Kept> kept = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (JsonNode step : json.path("steps")) {
            play(step, start, kept).ifOther(step.path("answer"), number++, faults);
        }
        ObjectNode end = JSON.createObjectNode();
        end.put("revision", kept.size() + 1);
        end.setAll(FormDifference.between(start, formNow(start, kept)));
        if (!end.equals(json.path("end"))) {
            faults.add("at the end " + end);
        }
        return faults;
    }

    /** The same run with the answer of one step altered: a replay must not agree with it. */
    RecordedRun altered(int step) {
        ObjectNode copy = json.deepCopy().asObject();
        ObjectNode altered = copy.path("steps").path(step).asObject();
        JsonNode places = altered.path("answer").path("changed").path("places");
        if (places.isObject()) {
            places.asObject().put("title", "altered");
        } else if (altered.path("answer").has("unchanged")) {
            altered.putObject("answer").putArray("problems");
        } else {
            altered.putObject("answer").put("unchanged", true);
        }
        return new RecordedRun(copy);
    }

    /** How many calls the run has, by step. */
    List<Integer> calls() {
        List<Integer> calls = new ArrayList<>();
        for (int i = 0; i < json.path("steps").size(); i++) {
            if (json.path("steps").path(i).has("answer")) {
                calls.add(i);
            }
        }
        return calls;
    }

    /** What came of a step; of one that is no call, nothing to be compared. */
    private record Played(JsonNode answer) {
        void ifOther(JsonNode expected, int number, List<String> faults) {
            if (!answer.equals(expected)) {
                faults.add("step " + number + ": " + answer + " and not " + expected);
            }
        }
    }

    private static Played play(JsonNode step, Form start, List<Kept> kept) {
        if (step.has("restored")) {
            kept.subList(step.path("restored").asInt() - 1, kept.size()).clear();
            return new Played(step.path("answer"));
        }
        Form now = formNow(start, kept);
        if (step.has("stepped")) {
            Decision.Apply nothing = new Decision.Apply(now, List.of(), List.of(), List.of());
            kept.add(keptOf(nothing, kept.size() + 2, "head"));
            return new Played(step.path("answer"));
        }
        List<Change> since = kept.stream()
                .map(Kept::change)
                .filter(change -> change.revision() > step.path("base").asInt())
                .toList();
        Decision decision = request(step).decideOn(now, since);
        if (decision instanceof Decision.Apply apply && !apply.edits().isEmpty()) {
            kept.add(keptOf(apply, kept.size() + 2, step.path("by").asString()));
        }
        return new Played(RecordedAnswer.of(decision, now));
    }

    private static Form formNow(Form start, List<Kept> kept) {
        return kept.isEmpty() ? start : kept.get(kept.size() - 1).form();
    }

    private static EditRequest request(JsonNode step) {
        List<Map<String, Object>> edits = JSON.convertValue(step.path("edits"), new TypeReference<>() {});
        return EditReader.read(Objects.requireNonNull(edits), () -> new NodeId("made"));
    }

    private static Kept keptOf(Decision.Apply applied, int revision, String by) {
        Change change = SmallForms.change(revision, new User(new PersonId(by), by), applied);
        return new Kept(applied.form(), change);
    }
}
