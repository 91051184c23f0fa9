package id.latih.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0812 3456 7890", "+62 812-3456-7890", "62 812 3456 7890", "(0812) 34567890"})
    void keepsOneFormOfWhatPeopleType(String typed) {
        assertThat(PhoneNumbers.parse(typed)).contains("+6281234567890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "0812", "+62 812 3456 7890 1234 5678"})
    void refusesWhatCannotBeCalled(String typed) {
        assertThat(PhoneNumbers.parse(typed)).isEmpty();
    }

    @Test
    void showsNumbersAsTheyAreDialledHere() {
        assertThat(PhoneNumbers.show("+6281234567890")).isEqualTo("0812-3456-7890");
        assertThat(PhoneNumbers.show("+60123456789")).startsWith("+60");
        assertThat(PhoneNumbers.show("?")).isEqualTo("?");
    }
}
