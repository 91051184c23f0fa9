package id.latih.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Puts the security context of the program under test back into its place. Vaadin gives each program a
 * strategy of its own and the last one started is known to {@link SecurityContextHolder}; where tests of two
 * programs take turns, whoever signs in with the one is nobody to the other.
 */
public final class OwnSecurityContext extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
