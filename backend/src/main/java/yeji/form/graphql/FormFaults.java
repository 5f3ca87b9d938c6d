package yeji.form.graphql;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yeji.form.FormBusy;
import yeji.form.NoSuchForm;
import yeji.platform.graphql.ErrorCode;
import yeji.platform.graphql.FaultTranslation;
import yeji.platform.graphql.Refusal;

/** The heart's own exceptions as errors of the API. */
@Configuration(proxyBeanMethods = false)
class FormFaults {

    private static final Duration SOON = Duration.ofSeconds(1);

    @Bean
    FaultTranslation<NoSuchForm> noSuchForm() {
        return new FaultTranslation<>(
                NoSuchForm.class, fault -> Refusal.of(ErrorCode.NOT_FOUND, "form.error.not-found"));
    }

    @Bean
    FaultTranslation<FormBusy> formBusy() {
        return new FaultTranslation<>(FormBusy.class, fault -> Refusal.later(ErrorCode.UNAVAILABLE, SOON));
    }
}
