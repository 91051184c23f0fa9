package id.latih.publicsite.feeds;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Words;

/** Gives every public page the general picture; a page that has one of its own puts it in its place. */
@ControllerAdvice(annotations = PublicPage.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class SharingAdvice {

    private final Sharing sharing;

    SharingAdvice(Sharing sharing) {
        this.sharing = sharing;
    }

    @ModelAttribute
    void preview(Model model) {
        if (model.getAttribute("w") instanceof Words w && model.getAttribute("a") instanceof PublicAddresses a) {
            model.addAttribute("preview", sharing.preview(w, a));
        }
    }
}
