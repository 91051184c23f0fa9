package id.latih.publicsite.api;

import java.net.URI;

import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import id.latih.publicsite.PublicTestBase;

/** A test of the open data. */
abstract class ApiTestBase extends PublicTestBase {

    /** @param address with its query, as it stands in a link */
    final MvcResult get(String address) throws Exception {
        return send(MockMvcRequestBuilders.get(URI.create(address)));
    }

    final MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn();
    }
}
