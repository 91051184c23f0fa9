package id.latih.upload;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import id.latih.core.RuleViolation;

/**
 * Asks a clamd, where {@code latih.clamd} names one as host:port, with its command INSTREAM. Where it does not
 * answer, nothing is taken: a scanner that is down must not open the door.
 */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final @Nullable InetSocketAddress clamd;

    VirusScanner(@Value("${latih.clamd:}") String clamd) {
        this.clamd = clamd.isBlank() ? null : address(clamd.strip());
    }

    /** @throws RuleViolation where the scanner finds something, or cannot be asked */
    void scan(byte[] content) {
        if (clamd == null) {
            return;
        }
        var answer = ask(clamd, content);
        if (answer.endsWith(" FOUND")) {
            LOG.warn("A file was refused: {}", answer);
            throw new RuleViolation("Inspection.virus");
        }
        if (!answer.equals("stream: OK")) {
            LOG.error("The virus scanner at {} said: {}", clamd, answer);
            throw new RuleViolation("Inspection.unscanned");
        }
    }

    private static String ask(InetSocketAddress clamd, byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(clamd.getHostString(), clamd.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                var length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "").strip();
        } catch (IOException e) {
            LOG.error("The virus scanner at {} does not answer", clamd, e);
            throw new RuleViolation("Inspection.unscanned");
        }
    }

    private static InetSocketAddress address(String clamd) {
        var colon = clamd.lastIndexOf(':');
        if (colon < 1 || !clamd.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("latih.clamd must be host:port, not " + clamd);
        }
        return InetSocketAddress.createUnresolved(clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1)));
    }
}
