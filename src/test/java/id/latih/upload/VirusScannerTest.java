package id.latih.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

import id.latih.core.RuleViolation;
import id.latih.testing.SampleFiles;

class VirusScannerTest {

    private static final byte[] FILE = new byte[200_000];

    @Test
    void asksNobodyWhereNoneIsSet() {
        assertThatCode(() -> new VirusScanner("").scan(FILE)).doesNotThrowAnyException();
    }

    @Test
    void sendsTheWholeFileAndTakesWhatIsClean() throws Exception {
        try (var clamd = new FakeClamd("stream: OK\0")) {
            new VirusScanner(clamd.address()).scan(FILE);
            assertThat(clamd.received()).isEqualTo(FILE);
        }
    }

    @Test
    void refusesWhatIsFoundOnTheWayOfEveryUpload() throws Exception {
        var pdf = SampleFiles.pdf("x");
        try (var clamd = new FakeClamd("stream: Eicar-Signature FOUND\0")) {
            refuses("Inspection.virus", () -> new Inspection(new VirusScanner(clamd.address())).inspect(pdf));
            assertThat(clamd.received()).isEqualTo(pdf);
        }
        var workbook = SampleFiles.workbook("");
        try (var clamd = new FakeClamd("stream: Eicar-Signature FOUND\0")) {
            refuses("Inspection.virus", () -> new Inspection(new VirusScanner(clamd.address())).read(workbook, taken -> "x"));
            assertThat(clamd.received()).isEqualTo(workbook);
        }
    }

    @Test
    void refusesEverythingWhereTheScannerCannotSay() throws Exception {
        try (var clamd = new FakeClamd("INSTREAM size limit exceeded. ERROR\0")) {
            refuses("Inspection.unscanned", () -> new VirusScanner(clamd.address()).scan(FILE));
        }
        try (var clamd = new FakeClamd("")) {
            refuses("Inspection.unscanned", () -> new VirusScanner(clamd.address()).scan(FILE));
        }
        String gone;
        try (var clamd = new FakeClamd("")) {
            gone = clamd.address();
        }
        refuses("Inspection.unscanned", () -> new VirusScanner(gone).scan(FILE));
        refuses("Inspection.unscanned", () -> new VirusScanner("tidak-ada.invalid:3310").scan(FILE));
    }

    @Test
    void anAddressThatIsNoneIsSaidAtTheStart() {
        assertThatThrownBy(() -> new VirusScanner("clamd")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host:port");
    }

    private static void refuses(String key, ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

    /** Speaks as much of clamd's protocol as one scan needs. */
    private static final class FakeClamd implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> received;

        FakeClamd(String answer) throws IOException {
            received = CompletableFuture.supplyAsync(() -> serve(answer));
        }

        String address() {
            return "127.0.0.1:" + socket.getLocalPort();
        }

        byte[] received() {
            return received.join();
        }

        private byte[] serve(String answer) {
            try (var client = socket.accept()) {
                var in = new DataInputStream(client.getInputStream());
                var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                var file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    file.writeBytes(in.readNBytes(length));
                }
                client.getOutputStream().write((command.equals("zINSTREAM\0") ? answer : "UNKNOWN COMMAND\0")
                        .getBytes(StandardCharsets.US_ASCII));
                return file.toByteArray();
            } catch (IOException closed) {
                return new byte[0];
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
