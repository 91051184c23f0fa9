package id.latih.limit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ClientNetworkTest {

    private static String of(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return ClientNetwork.of(request);
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1,2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::1,[2001:0db8:0001:0002::7]",
        "fe80::1%eth0,fe80::2%3"})
    void aSixtyFourIsOneCustomer(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @Test
    void theNextSixtyFourIsAnother() {
        assertThat(of("2001:db8:1:2::1")).isNotEqualTo(of("2001:db8:1:3::1"));
        assertThat(of("2001:db8:1:2::1")).isNotEqualTo(of("2001:db9:1:2::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "203.0.113.8"})
    void anAddressOfTheOldKindIsCountedAsItIs(String address) {
        assertThat(of(address)).isEqualTo(address);
        assertThat(of("::ffff:" + address)).as("written as the new kind").isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "203.0.113.7:4711", ":", "a:b"})
    void whatIsNoAddressIsCountedAsItIs(String nonsense) {
        assertThat(of(nonsense)).isEqualTo(nonsense);
    }
}
