package yeji.platform.mongo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import yeji.platform.mongo.embedded.StorageRefused;

/** Turns a refused storage into the message that says what to do, instead of a stack trace. */
final class StorageRefusedAnalyzer extends AbstractFailureAnalyzer<StorageRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StorageRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
