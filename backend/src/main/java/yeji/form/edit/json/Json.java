package yeji.form.edit.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object by the dotted paths of its leaves: {@code budget.total}. Lists are leaves. */
record Json(Map<String, @Nullable Object> leaves) {

    static Json of(@Nullable Object object) {
        Map<String, @Nullable Object> leaves = new LinkedHashMap<>();
        collect("", object, leaves);
        return new Json(leaves);
    }

    private static void collect(String path, @Nullable Object value, Map<String, @Nullable Object> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> collect(path.isEmpty() ? "" + key : path + "." + key, below, leaves));
        } else {
            leaves.put(path, value);
        }
    }

    @Nullable Object at(String path) {
        return leaves.get(path);
    }

    /** @return the text at the path; null if there is none */
    @Nullable String text(String path) {
        return leaves.get(path) instanceof String text ? text : null;
    }

    Json without(String path) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(leaves);
        rest.remove(path);
        return new Json(rest);
    }

    /** Sets a leaf, making the objects on the way. */
    static void put(Map<String, @Nullable Object> root, String path, @Nullable Object value) {
        List<String> names = List.of(path.split("\\."));
        Map<String, @Nullable Object> at = root;
        for (String name : names.subList(0, names.size() - 1)) {
            at = below(at, name);
        }
        at.put(names.get(names.size() - 1), value);
    }

    private static Map<String, @Nullable Object> below(Map<String, @Nullable Object> at, String name) {
        Map<String, @Nullable Object> fresh = new LinkedHashMap<>();
        if (at.get(name) instanceof Map<?, ?> there) {
            there.forEach((key, value) -> fresh.put("" + key, value));
        }
        at.put(name, fresh);
        return fresh;
    }
}
