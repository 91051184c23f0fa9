package id.latih.ui;

import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import id.latih.core.Assets;

/**
 * What a browser needs to know to load a page of the signed-in side in one go: the names of all scripts at once,
 * where they would be asked for one after the other; and for a {@link PlainView}, which scripts it can do without.
 * {@code plain.js} stands in for those until they are wanted.
 */
@Component
class FirstLoad implements VaadinServiceInitListener {

    private static final String STATE = "window.Vaadin.TypeScript=";

    private final transient Optional<BundleFiles> bundle = BundleFiles.find();
    private final transient Assets assets;

    FirstLoad(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // the first answer holds what is on the page, which saves a question; who only looks makes no page of components
        event.getSource().setBootstrapInitialPredicate(request -> request.getUserPrincipal() != null
                || plainView(request).isPresent());
        event.addIndexHtmlRequestListener(this::complete);
    }

    private static Optional<PlainView> plainView(VaadinRequest request) {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        return RouteConfiguration.forApplicationScope().getRoute(path)
                .map(view -> view.getAnnotation(PlainView.class));
    }

    private void complete(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var head = response.getDocument().head();
        head.select("script").forEach(FirstLoad::keepInScript);
        bundle.ifPresent(files -> plainView(request).ifPresentOrElse(
                view -> completePlain(head, files, view, request.getContextPath()),
                () -> head.insertChildren(0, links("modulepreload", request.getContextPath() + "/" + BundleFiles.ADDRESS,
                        wanted(files, request)).toList())));
    }

    /**
     * What a person wrote may stand in the page's first state, which Vaadin writes into a script as it is: a tag in it
     * would end the script. In the state a {@code <} is always part of a text.
     */
    private static void keepInScript(Element script) {
        var content = script.data();
        var state = content.indexOf(STATE);
        if (state >= 0) {
            script.empty().appendChild(new DataNode(content.substring(0, state) + content.substring(state).replace("<", "\\u003c")));
        }
    }

    /** Icons stand on every page of somebody who is signed in. */
    private static Stream<String> wanted(BundleFiles files, VaadinRequest request) {
        return Stream.of(files.frame().stream(), files.forComponents(),
                request.getUserPrincipal() == null ? Stream.<String>empty() : files.icons().stream()).flatMap(names -> names);
    }

    /**
     * The import map must come before Vaadin's first script, or it counts for nothing. What a link names, whatever
     * its relation, Vaadin's own loader does not preload.
     */
    private void completePlain(Element head, BundleFiles files, PlainView view, String context) {
        var folder = context + "/" + BundleFiles.ADDRESS;
        var plain = assets.path("plain.js");
        var map = new Element("script").attr("type", "importmap").appendChild(new DataNode(
                "{\"scopes\":{\"%1$s%2$s\":{\"%1$s%3$s\":\"%4$s\"}}}"
                        .formatted(folder, files.entry(), files.components(), plain)));
        var components = new Element("meta").attr("name", "plain-components")
                .attr("content", String.join(" ", PlainComponents.shortIds(view)));
        head.insertChildren(0, Stream.of(Stream.of(map, components), links("modulepreload", folder, files.frame().stream()),
                Stream.of(link("modulepreload", plain)),
                links("later", folder, Stream.concat(files.forComponents(), files.icons().stream())))
                .flatMap(elements -> elements).toList());
    }

    private static Stream<Element> links(String relation, String folder, Stream<String> files) {
        return files.map(file -> link(relation, folder + file));
    }

    private static Element link(String relation, String address) {
        return new Element("link").attr("rel", relation).attr("href", address);
    }
}
