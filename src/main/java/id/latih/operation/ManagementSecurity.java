package id.latih.operation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Health, measures and the announcement of a restart have no sign-in: who reaches the management port may ask. So it
 * is closed by default, on this machine only where it is opened, and never the port that visitors use.
 */
@Configuration(proxyBeanMethods = false)
class ManagementSecurity {

    ManagementSecurity(@Value("${management.server.port}") int management, @Value("${server.port:8080}") int portal) {
        if (management == portal && portal != 0) {
            throw new IllegalArgumentException("LATIH_MANAGEMENT_PORT must not be the portal's own port: everybody could"
                    + " read its measures there. Choose another that only the proxy and the monitoring reach.");
        }
    }

    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie signs anybody in here
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
