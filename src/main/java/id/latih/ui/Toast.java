package id.latih.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages over the page. What went well goes by itself; what went wrong stays until closed. */
public final class Toast {

    private static final int SECONDS = 5;

    private Toast() {
    }

    public static void success(String text) {
        show(text, NotificationVariant.LUMO_SUCCESS, SECONDS * 1000);
    }

    public static void error(String text) {
        show(text, NotificationVariant.LUMO_ERROR, 0);
    }

    private static void show(String text, NotificationVariant variant, int duration) {
        var toast = new Notification();
        var close = new Button(new Icon("vaadin", "close-small"), click -> toast.close());
        close.setAriaLabel(I18N.text("Toast.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var line = new HorizontalLayout(new Span(text), close);
        line.setAlignItems(FlexComponent.Alignment.CENTER);
        line.setWidthFull();
        line.setJustifyContentMode(FlexComponent.JustifyContentMode.BETWEEN);
        toast.add(line);
        toast.addThemeVariants(variant);
        // at the top it would lie over the heading of a telephone's page; the page makes room below itself meanwhile
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration(duration);
        toast.open();
    }
}
