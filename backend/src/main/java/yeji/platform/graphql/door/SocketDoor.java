package yeji.platform.graphql.door;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * Operations over WebSocket, by the protocol graphql-transport-ws. Sockets end when the server stops, with a code that
 * tells clients
 * to come back.
 */
@Component
class SocketDoor extends GraphQlWebSocketHandler implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SocketDoor.class);

    /** Source: GraphQL over WebSocket Protocol, "Invalid message". */
    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");

    private final Set<WebSocketSession> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    SocketDoor(WebGraphQlHandler engine, GraphQlProperties settings, JsonMapper json) {
        super(
                engine,
                new JacksonJsonHttpMessageConverter(json),
                settings.getWebsocket().getConnectionInitTimeout(),
                settings.getWebsocket().getKeepAlive());
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        open.add(session);
        super.afterConnectionEstablished(session);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        try {
            super.handleTextMessage(session, message);
        } catch (HttpMessageConversionException | ServerWebInputException unreadable) {
            session.close(INVALID_MESSAGE);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        open.remove(session);
        super.afterConnectionClosed(session, status);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its connections to end: these would not. */
    @Override
    public void stop() {
        running = false;
        open.forEach(SocketDoor::end);
    }

    private static void end(WebSocketSession session) {
        try {
            session.close(CloseStatus.SERVICE_RESTARTED);
        } catch (IOException gone) {
            log.debug("a socket was gone before it could be closed", gone);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
