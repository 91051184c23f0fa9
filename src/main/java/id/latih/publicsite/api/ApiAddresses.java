package id.latih.publicsite.api;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import id.latih.core.PortalAddress;

/** Whole addresses, of the open data and of the pages that show the same to people. */
@Component
class ApiAddresses {

    static final String ROOT = "/api/v1";

    private final PortalAddress portal;

    ApiAddresses(PortalAddress portal) {
        this.portal = portal;
    }

    /** @param path below the root, with a slash at its beginning */
    String api(String path) {
        return portal.absolute(ROOT + path);
    }

    /** @param path of a page in Indonesian, the language of what institutes write */
    String page(String path) {
        return portal.absolute(path);
    }

    ItemLinks item(String apiPath, String page) {
        return new ItemLinks(api(apiPath), page(page));
    }

    /** The links of one page of the list that the request asks for. */
    PageLinks list(HttpServletRequest request, Paging paging, long pages, String page) {
        return new PageLinks(at(request, paging.page()), paging.page() < pages ? at(request, paging.page() + 1) : null,
                paging.page() > 1 ? at(request, (int) Math.min(paging.page() - 1, pages)) : null, page(page));
    }

    private String at(HttpServletRequest request, int page) {
        var parameters = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        if (page > 1 || parameters.containsKey("page")) {
            parameters.put("page", String.valueOf(page));
        }
        return with(portal.absolute(request.getRequestURI()), parameters);
    }

    private static String with(String address, Map<String, String> parameters) {
        var builder = UriComponentsBuilder.fromUriString(address);
        parameters.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }
}
