package id.latih.publicsite.pages;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import id.latih.publicsite.Batches;
import id.latih.publicsite.Institutes;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicAdvice;
import id.latih.publicsite.Search;
import id.latih.publicsite.Words;
import id.latih.publicsite.feeds.LinkedData;

/**
 * The first page: what is open, how it works, what came of it, and who trains. Not a controller, whose mapping
 * would refuse what it does not answer: Vaadin's client speaks to the same address.
 */
@Configuration(proxyBeanMethods = false)
class HomePage {

    private static final int SHOWN = 6;

    private final Batches batches;
    private final Institutes institutes;
    private final Achievements achievements;
    private final LinkedData linkedData;
    private final PublicAdvice advice;

    HomePage(Batches batches, Institutes institutes, Achievements achievements, LinkedData linkedData,
            PublicAdvice advice) {
        this.batches = batches;
        this.institutes = institutes;
        this.achievements = achievements;
        this.linkedData = linkedData;
        this.advice = advice;
    }

    @Bean
    RouterFunction<ServerResponse> firstPage() {
        return RouterFunctions.route()
                .GET("/", request -> PublicAddresses.isPublic(request.servletRequest()), this::home)
                .GET("/en", this::home).build();
    }

    private ServerResponse home(ServerRequest request) {
        var model = new ExtendedModelMap();
        advice.common(request.servletRequest(), model);
        model.addAttribute("open", batches.find(Search.of(Map.of("buka", "1")), SHOWN));
        model.addAttribute("institutes", institutes.all());
        model.addAttribute("achieved", achievements.count());
        model.addAttribute("linkedData", linkedData.office((Words) model.getAttribute("w"),
                (PublicAddresses) model.getAttribute("a")));
        return ServerResponse.ok().header("Cache-Control", PublicAdvice.CACHED).render("public/home", model);
    }
}
