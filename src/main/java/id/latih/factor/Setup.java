package id.latih.factor;

/** What an app needs to give codes. @param picture what its camera reads @param key the same, to be typed */
public record Setup(String picture, String key) {

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "Setup";
    }
}
