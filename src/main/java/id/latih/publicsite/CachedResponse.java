package id.latih.publicsite;

import java.util.List;

/**
 * A finished answer.
 *
 * @param zipped the body as gzip, or empty where that would not be smaller
 */
record CachedResponse(int status, List<Header> headers, byte[] body, byte[] zipped, String etag) {

    record Header(String name, String value) {
    }

    int weight() {
        return body.length + zipped.length + 1024;
    }
}
