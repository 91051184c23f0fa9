package id.latih.ui;

import java.util.Map;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

import id.latih.core.Assets;

/** What the browser loads before any view. */
@StyleSheet(Aura.STYLESHEET)
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        var assets = new Assets();
        settings.addLink(assets.path("latih.css"), Map.of("rel", "stylesheet"));
        settings.addFavIcon("icon", assets.path("icon.svg"), "any");
        settings.addMetaTag("theme-color", "#0f5f4f");
    }
}
