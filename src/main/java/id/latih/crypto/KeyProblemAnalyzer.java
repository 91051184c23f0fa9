package id.latih.crypto;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A missing key is a slip of the installation: it gets a sentence and a way out, not a stack trace. */
final class KeyProblemAnalyzer extends AbstractFailureAnalyzer<KeyProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyProblem cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
