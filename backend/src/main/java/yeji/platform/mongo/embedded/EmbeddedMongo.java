package yeji.platform.mongo.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * A MongoDB server inside this process: one file, one process, reachable from this machine only and there only by whoever holds
 * the password of this start. A reply leaves when everything that it has seen is on disk; commands run one at a time and never
 * see half of another. After the first disk failure nothing is accepted until a restart.
 *
 * <p>Close the client before the server.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** Connections that can wait for the disk at the same time, each on a thread of its own; a client's pool holds no more. */
    public static final int CONNECTIONS = 64;

    private static final int PASSWORD_BYTES = 32;
    private static final int STOP_SECONDS = 5;

    private final String password;
    private final DurableBackend backend;
    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(CONNECTIONS, NioIoHandler.newFactory());
    private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listener;

    /**
     * Starts a server on the file, which is made if it isn't there, readable by its owner only.
     *
     * @param random makes the password of this start
     * @throws StorageRefused if the file is used by another process, damaged, of another format, or can't be written
     */
    public static EmbeddedMongo open(Path file, SecureRandom random) {
        return new EmbeddedMongo(DataFile.open(file.toAbsolutePath()), random);
    }

    EmbeddedMongo(MVStore store, SecureRandom random) {
        password = password(random);
        backend = new DurableBackend(store);
        listener = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .childHandler(new Pipeline())
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Where the server listens, and what a client must not ask of it; without the password, which some would log. */
    public ConnectionString address() {
        int port = ((InetSocketAddress) listener.localAddress()).getPort();
        return new ConnectionString(
                "mongodb://127.0.0.1:" + port + "/yeji?retryWrites=false&maxPoolSize=" + CONNECTIONS);
    }

    /** What opens the server to a client, until it is closed. */
    public MongoCredential credential() {
        return MongoCredential.createPlainCredential(LoginGate.USER, "$external", password.toCharArray());
    }

    /** Ends all connections, then closes the file in order; what was answered is on disk already. */
    @Override
    public void close() {
        listener.close().syncUninterruptibly();
        channels.close().awaitUninterruptibly();
        threads.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
        backend.close();
    }

    private final class Pipeline extends ChannelInitializer<Channel> {

        @Override
        protected void initChannel(Channel channel) {
            LoginGate gate = new LoginGate(password);
            channel.pipeline()
                    .addLast(
                            gate.limit(),
                            new MongoWireReplyEncoder(),
                            new MongoWireMessageEncoder(),
                            new MongoWireProtocolHandler(),
                            gate,
                            new MongoDatabaseHandler(backend, channels),
                            new MongoExceptionHandler());
        }
    }
}
