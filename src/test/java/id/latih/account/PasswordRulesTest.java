package id.latih.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.core.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordRulesTest {

    private static void check(String password) {
        PasswordRules.check(password, "siti.aminah@contoh.id", "Siti Aminah");
    }

    @ParameterizedTest
    @CsvSource({ "pendek,short", "password1,common", "Passw0rd!,common", "12345678,common", "aaaaaaaa,common",
            "abcdefgh,common", "qwertyuiop,common", "sayangku,common", "bismillah1,common", "disnakertrans,common",
            "Serang2026,common", "sitiaminah,own", "Siti.Aminah1,own", "siti.aminah@contoh.id,own" })
    void whatPeopleWouldGuessIsRefused(String password, String why) {
        assertThatThrownBy(() -> check(password)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo("PasswordRules." + why);
            assertThat(refused.field()).contains("password");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "kopi tubruk pagi", "teh manis sore hari", "mvqkzwtrb", "sandi yang baru" })
    void whatIsHardToGuessNeedsNeitherDigitsNorSigns(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = { 73, 200 })
    void whatWouldBeCutIsRefused(int length) {
        assertThatThrownBy(() -> check("kx7 ".repeat(length).substring(0, length))).isInstanceOf(RuleViolation.class);
    }
}
