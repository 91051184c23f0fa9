package id.latih.publicsite;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import id.latih.core.PhoneNumbers;

/** How to reach the manpower office, as far as the portal was told ({@code latih.office.*}); the rest is empty. */
@Component
public class Office {

    private final String phone;
    private final String email;
    private final String address;
    private final String hours;

    Office(@Value("${latih.office.phone}") String phone, @Value("${latih.office.email}") String email,
            @Value("${latih.office.address}") String address, @Value("${latih.office.hours}") String hours) {
        this.phone = phone.strip();
        this.email = email.strip();
        this.address = address.strip();
        this.hours = hours.strip();
    }

    public boolean isKnown() {
        return !(phone.isEmpty() && email.isEmpty() && address.isEmpty());
    }

    /** As the configuration says it. */
    public String getPhone() {
        return phone;
    }

    /** What a telephone dials. */
    public String getPhoneLink() {
        return "tel:" + PhoneNumbers.parse(phone).orElse(phone.replaceAll("[^+0-9]", ""));
    }

    public String getEmail() {
        return email;
    }

    public String getAddress() {
        return address;
    }

    public String getHours() {
        return hours;
    }
}
