package yeji.exchange.graphql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yeji.exchange.BadImportCall;
import yeji.exchange.NoSuchImport;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.FaultTranslation;
import yeji.platform.graphql.Refusal;

@Configuration(proxyBeanMethods = false)
class ImportFaults {

    @Bean
    FaultTranslation<NoSuchImport> noSuchImport() {
        return new FaultTranslation<>(
                NoSuchImport.class, fault -> Refusal.of(ErrorCode.NOT_FOUND, "exchange.error.not-found"));
    }

    @Bean
    FaultTranslation<BadImportCall> badImportCall() {
        return new FaultTranslation<>(
                BadImportCall.class, fault -> Refusal.of(ErrorCode.BAD_USER_INPUT, fault.messageKey()));
    }
}
