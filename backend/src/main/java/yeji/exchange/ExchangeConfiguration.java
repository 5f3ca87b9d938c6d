package yeji.exchange;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yeji.exchange.source.ReadLimits;
import yeji.form.tree.NodeId;
import yeji.platform.RandomIds;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ExchangeConfiguration {

    @Bean
    ReadLimits readLimits() {
        return ReadLimits.STANDARD;
    }

    @Bean
    Documents documents(ReadLimits limits, Clock clock, RandomIds ids) {
        return new Documents(limits, clock, () -> NodeId.of(ids.next()));
    }
}
