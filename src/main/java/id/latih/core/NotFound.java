package id.latih.core;

/** Something asked for by its address or id is not there. Views answer it with the 404 page. */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
