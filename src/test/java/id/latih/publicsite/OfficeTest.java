package id.latih.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeTest {

    @Test
    void isUnknownUntilItCanBeReached() {
        assertThat(new Office("", "", "", "08.00–15.00").isKnown()).isFalse();
        assertThat(new Office("", "", "Jl. Raya", "").isKnown()).isTrue();
    }

    @Test
    void aTelephoneDialsWhatPeopleRead() {
        var office = new Office("(0254) 200123", "", "", "");
        assertThat(office.getPhone()).isEqualTo("(0254) 200123");
        assertThat(office.getPhoneLink()).isEqualTo("tel:+62254200123");
    }
}
