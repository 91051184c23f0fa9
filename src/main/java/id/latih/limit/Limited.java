package id.latih.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service's method that may be called only so often: by one account where somebody is signed in, otherwise from
 * one network address. Counted before the method's transaction begins; one call too many is a broken rule.
 * {@link #network()} counts the address as well where an account is counted, for what costs the portal much: one person may
 * have many accounts. Who has used up their own count does not use up the address's.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {
    Limit value();

    /** None or one. */
    Limit[] network() default {};
}
