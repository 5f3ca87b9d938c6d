package yeji.platform.mongo.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Keeps other users of the machine out: one gate for each connection, which lets nothing but the greeting through until the
 * client has shown the password of this start (SASL PLAIN). A driver's monitor greets and never logs in.
 */
final class LoginGate extends SimpleChannelInboundHandler<ClientRequest> {

    static final String USER = "yeji";

    private static final int BYTES_BEFORE_LOGIN = 64 * 1024;
    private static final int AUTHENTICATION_FAILED = 18;

    private final byte[] expected;
    private boolean open;

    LoginGate(String password) {
        super(false); // what is let through is released by the next handler
        expected = ("\0" + USER + "\0" + password).getBytes(StandardCharsets.UTF_8);
    }

    /** Stands in front of the decoder, which would buffer a whole message of 48 MB for anybody. */
    ChannelInboundHandlerAdapter limit() {
        return new ChannelInboundHandlerAdapter() {
            private int bytesBeforeLogin;

            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                ByteBuf bytes = (ByteBuf) message;
                if (!open) {
                    bytesBeforeLogin += bytes.readableBytes();
                }
                if (open || bytesBeforeLogin <= BYTES_BEFORE_LOGIN) {
                    context.fireChannelRead(bytes);
                } else {
                    bytes.release();
                    context.close();
                }
            }
        };
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        Document command = commandOf(request);
        String name = command.isEmpty() ? "" : command.keySet().iterator().next();
        boolean login = name.equalsIgnoreCase("saslStart");
        if (open && !login || DurableBackend.isGreeting(name)) {
            context.fireChannelRead(request);
        } else if (login && proves(command)) {
            open = true;
            answer(
                    context,
                    request,
                    new Document("conversationId", 1)
                            .append("done", true)
                            .append("payload", new BinData(new byte[0]))
                            .append("ok", 1.0));
        } else {
            answer(
                    context,
                    request,
                    new Document("ok", 0.0)
                            .append("code", AUTHENTICATION_FAILED)
                            .append("codeName", "AuthenticationFailed")
                            .append("errmsg", "Login required"));
            context.close();
        }
    }

    /** Commands come in two kinds of messages; any other kind is no command. */
    private static Document commandOf(ClientRequest request) {
        if (request instanceof MongoMessage message) {
            return message.getDocument();
        }
        return request instanceof MongoQuery query ? query.getQuery() : new Document();
    }

    private boolean proves(Document saslStart) {
        return "PLAIN".equals(saslStart.get("mechanism"))
                && saslStart.get("payload") instanceof BinData payload
                && MessageDigest.isEqual(expected, credentials(payload.getData()));
    }

    /** A payload is [authorization id] NUL user NUL password; who acts for whom doesn't matter here. */
    private static byte[] credentials(byte[] payload) {
        int start = 0;
        while (start < payload.length && payload[start] != 0) {
            start++;
        }
        return Arrays.copyOfRange(payload, start, payload.length);
    }

    private static void answer(ChannelHandlerContext context, ClientRequest request, Document reply) {
        MessageHeader header = new MessageHeader(1, request.getHeader().getRequestID());
        context.writeAndFlush(new MongoMessage(context.channel(), header, reply));
    }
}
