package id.latih.device;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Who signs in by a device that is remembered; given by whoever keeps the accounts. */
@FunctionalInterface
public interface SignInUsers {

    /**
     * @param bothSteps whether the device has made both steps of signing in, where the account needs two
     * @throws UsernameNotFoundException where the address has no account that may sign in
     */
    UserDetails remembered(String email, boolean bothSteps);
}
