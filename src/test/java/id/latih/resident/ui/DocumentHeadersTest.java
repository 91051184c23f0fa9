package id.latih.resident.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.servlet.ServletOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletOutputStream;

import id.latih.core.DocumentType;
import id.latih.resident.DocumentInfo;

/** What a browser is told with a document besides what it is told with every file ({@code FilesDbTest}). */
class DocumentHeadersTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Map<String, String> headers = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void theBrowserShowsItAndRunsNothing() throws IOException {
        serve(new DocumentInfo(1, 2, DocumentType.KTP, "ktp.html", "image/jpeg", 3, Instant.EPOCH));
        assertThat(headers).containsEntry("Content-Type", "image/jpeg")
                .hasEntrySatisfying("Content-Disposition", value -> assertThat(value).startsWith("inline"))
                .hasEntrySatisfying("Content-Security-Policy", value -> assertThat(value.split("; "))
                        .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox"));
        assertThat(sent.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void whoMaySeeItIsAskedEachTime() throws IOException {
        var document = new DocumentInfo(1, 2, DocumentType.KK, "kk.pdf", "application/pdf", 3, Instant.EPOCH);
        serve(document);
        serve(document);
        assertThat(asked).hasValue(2);
    }

    private void serve(DocumentInfo document) throws IOException {
        var response = mock(VaadinResponse.class);
        ServletOutputStream out = new DelegatingServletOutputStream(sent);
        when(response.getOutputStream()).thenReturn(out);
        doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1))).when(response)
                .setHeader(anyString(), anyString());
        doAnswer(call -> headers.put("Content-Type", call.getArgument(0))).when(response).setContentType(anyString());
        DocumentViewer.handler(document, () -> {
            asked.incrementAndGet();
            return new byte[] {1, 2, 3};
        }).handleDownloadRequest(new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class),
                new Element("a")));
    }
}
