package yeji.platform.mongo.embedded;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/** A document of about 19 KB, as large as a form of 110 indicators; its revision stands in every node, so a torn one shows. */
public final class TreeDocument {

    private static final int GROUPS = 10;
    private static final int ITEMS = 11;

    private TreeDocument() {}

    public static Document of(int id, long revision) {
        List<Document> groups = IntStream.range(0, GROUPS)
                .mapToObj(group -> group(id, group, revision))
                .toList();
        return new Document("_id", id)
                .append("revision", revision)
                .append("groups", groups)
                .append("endRevision", revision);
    }

    private static Document group(int id, int group, long revision) {
        List<Document> items = IntStream.range(0, ITEMS)
                .mapToObj(item -> new Document("key", "field-" + group + "-" + item)
                        .append("revision", revision)
                        .append("title", "An indicator with a name of some length " + item)
                        .append("note", "What it is to reach, in words and in numbers " + (item * 31 + id)))
                .toList();
        return new Document("name", "group " + group).append("items", items);
    }

    public static long revision(Document document) {
        return document.getLong("revision");
    }

    public static boolean isWhole(Document document) {
        long revision = revision(document);
        return document.getLong("endRevision") == revision
                && document.getList("groups", Document.class).stream()
                        .flatMap(group -> group.getList("items", Document.class).stream())
                        .allMatch(item -> item.getLong("revision") == revision);
    }
}
