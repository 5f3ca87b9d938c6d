package yeji.platform.graphql;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * Controllers run on the thread of their operation ({@link TimeLimit}). Left alone, Spring would change threads for each of the
 * thousands of fields of an answer on Java 21 and later, and not on 17.
 */
@Configuration(proxyBeanMethods = false)
class ControllerThreads {

    @Bean
    static BeanPostProcessor controllersOnTheThreadOfTheirOperation() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }
}
