package id.latih.account;

/** What a resident signs up with. @param language {@code id} or {@code en} */
public record SignUpForm(String name, String email, String password, String language) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "SignUpForm[" + email + "]";
    }
}
