package id.latih.testing;

import java.util.UUID;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where a test's calls come: what is counted by network address is not the other tests' too. */
public final class Network {

    private Network() {
    }

    /** Calls come from a network of their own from now on, until the test's end. @return how it is counted */
    public static String another() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(UUID.randomUUID().toString());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request.getRemoteAddr();
    }
}
