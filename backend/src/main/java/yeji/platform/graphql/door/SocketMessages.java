package yeji.platform.graphql.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import yeji.platform.Limits;

/** How large a message over a WebSocket may be; the container's own limit is 8 KiB, less than a long query. */
@Configuration(proxyBeanMethods = false)
class SocketMessages {

    @Bean
    ServletServerContainerFactoryBean socketContainer(Limits limits) {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize((int) limits.bodyOfOthers().toBytes());
        container.setMaxBinaryMessageBufferSize(1);
        return container;
    }
}
