package id.latih.crypto;

/** The portal cannot read what it keeps, or must not begin to keep it: said in sentences to whoever starts it. */
final class KeyProblem extends RuntimeException {

    private final String action;

    KeyProblem(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
