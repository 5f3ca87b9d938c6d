package yeji.account.graphql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yeji.access.Forbidden;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.FaultTranslation;
import yeji.platform.graphql.Refusal;

@Configuration(proxyBeanMethods = false)
class AccessFaults {

    @Bean
    FaultTranslation<Forbidden> forbidden() {
        return new FaultTranslation<>(Forbidden.class, fault -> Refusal.of(ErrorCode.FORBIDDEN));
    }
}
