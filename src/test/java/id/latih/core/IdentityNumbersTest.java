package id.latih.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    @Test
    void hidesTheMiddleOfANumber() {
        assertThat(IdentityNumbers.mask("3604010105990012")).isEqualTo("3604••••••••0012");
        assertThat(IdentityNumbers.mask("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIK 3604010105990012.", "3604 0101 0599 0012", "3604-010105-990012", "a3604.0101.0599.0012b"})
    void findsANumberHoweverItIsTyped(String text) {
        assertThat(IdentityNumbers.maskIn(text)).contains("3604••••••••0012");
        assertThatThrownBy(() -> IdentityNumbers.refuseIn("note", text)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.field()).contains("note");
            assertThat(refused.key()).isEqualTo("IdentityNumbers.notHere");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0812 3456 7890 0254", "0812-3456-7890 / 0813-1111-2222", "123456789012345", "12345678901234567"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(IdentityNumbers.maskIn(text)).isEqualTo(text);
        assertThatNoException().isThrownBy(() -> IdentityNumbers.refuseIn("note", text));
    }
}
