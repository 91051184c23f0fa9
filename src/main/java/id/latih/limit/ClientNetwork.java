package id.latih.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import jakarta.servlet.ServletRequest;

/** From where somebody asks, as it is counted: {@link Limits} by network address take it from here. */
public final class ClientNetwork {

    /** What one customer is given at least (RFC 6177): whoever has one address has them all. */
    private static final int PREFIX_BYTES = 8;

    private ClientNetwork() {
    }

    public static String of(ServletRequest request) {
        return of(String.valueOf(request.getRemoteAddr()));
    }

    /** An IPv4 address as it is, also where it is written as IPv6; of any other IPv6 address its /64. */
    static String of(String address) {
        return address.contains(":") ? prefix(address) : address;
    }

    private static String prefix(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address.replaceAll("%.*|[\\[\\]]", ""));
            return parsed instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES), 16)).getHostAddress()
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException noAddress) {
            return address;
        }
    }
}
