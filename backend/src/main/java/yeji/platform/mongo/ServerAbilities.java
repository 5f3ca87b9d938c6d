package yeji.platform.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;

/**
 * What a MongoDB server can do, asked once at start.
 *
 * @param version as it says itself, such as 7.0.14
 * @param kind how it is set up
 */
record ServerAbilities(String version, Kind kind) {

    private static final int OLDEST_MAJOR = 6;
    private static final Pattern MAJOR = Pattern.compile("(\\d+)\\..*");

    /** How servers stand together: only a set or a cluster has change streams, transactions and a majority. */
    enum Kind {
        SINGLE_SERVER,
        REPLICA_SET,
        SHARDED_CLUSTER
    }

    static ServerAbilities askedOf(MongoDatabase admin) {
        Document hello = admin.runCommand(new Document("hello", 1));
        String version = admin.runCommand(new Document("buildInfo", 1)).getString("version");
        if ("isdbgrid".equals(hello.get("msg"))) {
            return new ServerAbilities(version, Kind.SHARDED_CLUSTER);
        }
        return new ServerAbilities(version, hello.containsKey("setName") ? Kind.REPLICA_SET : Kind.SINGLE_SERVER);
    }

    /** What a person should know is missing, and what follows from it; each in Chinese and English. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (isTooOld()) {
            missing.add("MongoDB " + version + " 版本过旧，请使用 " + OLDEST_MAJOR + ".0 或更高版本。 MongoDB " + version
                    + " is too old: use " + OLDEST_MAJOR + ".0 or newer.");
        }
        if (kind == Kind.SINGLE_SERVER) {
            missing.add("这是单个服务器，不是副本集：它损坏时只能从备份恢复。"
                    + " A single server, not a replica set: if it breaks, the data come from a backup.");
            missing.add("没有变更流：在其他实例上的修改靠每秒轮询得知。"
                    + " No change streams: changes made on another instance are learnt by polling, each second.");
            missing.add("没有多文档事务；本系统不依赖它。 No multi-document transactions; nothing here depends on them.");
        }
        return missing;
    }

    private boolean isTooOld() {
        Matcher major = MAJOR.matcher(version);
        return major.matches() && Integer.parseInt(major.group(1)) < OLDEST_MAJOR;
    }
}
