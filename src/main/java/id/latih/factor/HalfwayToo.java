package id.latih.factor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/** Open to whoever gave the password as well, since the second step needs it: {@code isAuthenticated()} wants all steps. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("!isAnonymous()")
@interface HalfwayToo {
}
