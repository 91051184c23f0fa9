package id.latih.privacy;

public enum RequestState {
    OPEN, DONE, REFUSED, TAKEN_BACK
}
