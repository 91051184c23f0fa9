package id.latih.publicsite.api;

/** A parameter that no list knows, or a value that it cannot have; said as a sentence. */
class WrongParameter extends RuntimeException {

    WrongParameter(String sentence) {
        super(sentence);
    }
}
