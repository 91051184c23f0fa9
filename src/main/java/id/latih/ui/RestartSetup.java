package id.latih.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

import id.latih.core.Assets;
import id.latih.core.Languages;
import id.latih.core.Texts;

/**
 * What an open page says when the portal restarts, and while it cannot be reached: Flow tries again by itself and,
 * since the session is another one then, loads the page anew where it was. Nothing is pushed: {@code restart.js} reads
 * the announcement off the answers to what the page asks anyway.
 */
@Component
class RestartSetup implements VaadinServiceInitListener {

    private static final int TRY_AGAIN_MILLIS = 3000;

    private final transient Texts texts;
    private final transient Assets assets;

    RestartSetup(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addScript);
        event.getSource().addUIInitListener(opened -> setTexts(opened.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private void addScript(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        // a visitor's page, such as the one to sign in, is light and soon left
        if (request.getUserPrincipal() == null) {
            return;
        }
        var script = new Element("script").attr("defer", true)
                .attr("src", request.getContextPath() + assets.path("restart.js"))
                .attr("data-soon", texts.get(LanguageSwitch.remembered(request), "RestartSetup.soon"));
        response.getDocument().head().appendChild(script);
    }

    private void setTexts(UI ui) {
        var language = Languages.of(ui.getLocale().getLanguage());
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.get(language, "RestartSetup.away"));
        dialog.setDialogTextGaveUp(texts.get(language, "RestartSetup.gaveUp"));
        dialog.setReconnectInterval(TRY_AGAIN_MILLIS);
    }

    private SystemMessages messages(Locale locale) {
        var language = Languages.of(locale == null ? "" : locale.getLanguage());
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(texts.get(language, "RestartSetup.error"));
        messages.setInternalErrorMessage(texts.get(language, "RestartSetup.reload"));
        messages.setCookiesDisabledCaption(texts.get(language, "RestartSetup.cookies"));
        messages.setCookiesDisabledMessage(texts.get(language, "RestartSetup.cookiesHelp"));
        messages.setSyncErrorCaption(texts.get(language, "RestartSetup.error"));
        messages.setSyncErrorMessage(texts.get(language, "RestartSetup.reload"));
        return messages;
    }
}
