package id.latih.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What the browser loads before any view. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://assets/latih.css")
@StyleSheet("context://assets/enrolment.css")
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "assets/icon.svg", "any");
        settings.addMetaTag("theme-color", "#0f5f4f");
    }
}
