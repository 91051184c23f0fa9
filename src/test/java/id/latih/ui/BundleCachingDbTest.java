package id.latih.ui;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import id.latih.testing.DbTest;

@DbTest
class BundleCachingDbTest {

    private static final String KEPT = "max-age=31536000, public, immutable";

    @Autowired WebApplicationContext context;

    @Test
    void aScriptOfTheBundleComesAsBrotliWhereThatIsUnderstoodAndIsKeptForGood() throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(context).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        var script = "/" + BundleFiles.ADDRESS + BundleFiles.find().orElseThrow().components();
        web.perform(get(script).header("Accept-Encoding", "gzip, br")).andExpect(status().isOk())
                .andExpect(header().string("Content-Encoding", "br")).andExpect(header().string("Cache-Control", KEPT))
                .andExpect(header().string("Vary", "Accept-Encoding")).andExpect(header().string("Content-Type", "text/javascript"));
        web.perform(get(script).header("Accept-Encoding", "gzip")).andExpect(status().isOk())
                .andExpect(header().doesNotExist("Content-Encoding")).andExpect(header().string("Cache-Control", KEPT));
    }
}
