package id.latih.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Reads an authenticator's answer from a field of a form, so that sign-in ends with a new page, as always. */
class PasskeyFormField extends JacksonJsonHttpMessageConverter {

    private static final String FIELD = "jawaban";

    PasskeyFormField() {
        super(JsonMapper.builder().addModule(new WebauthnJacksonModule()).build());
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage request, @Nullable Map<String, Object> hints) throws IOException {
        var field = Objects.requireNonNullElse(((ServletServerHttpRequest) request).getServletRequest().getParameter(FIELD), "");
        return super.read(type, new Field(field), hints);
    }

    private record Field(String text) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public HttpHeaders getHeaders() {
            return new HttpHeaders();
        }
    }
}
