package id.latih.device.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;

import id.latih.device.DeviceSession;
import id.latih.device.OwnDevices;
import id.latih.ui.Confirm;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/** The browsers with which one has signed in, and the way to sign each of them out. */
@Route(DeviceNavigation.PATH)
@PermitAll
class DevicesView extends Page implements AfterNavigationObserver {

    private final transient OwnDevices devices;
    private final Button others = new Button(text("signOutOthers"), click -> askForOthers());
    private final Div list = new Div();

    DevicesView(OwnDevices devices) {
        this.devices = devices;
        list.addClassName("section");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", text("title"));
        setActions(others);
        add(new Paragraph(text("text")), list, new PageLink("akun", text("back")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var all = devices.list(current());
        list.removeAll();
        all.forEach(device -> list.add(new DeviceCard(device, () -> askFor(device.id(), device.browser()))));
        others.setVisible(all.stream().anyMatch(device -> !device.current()));
    }

    private void askFor(long device, String browser) {
        Confirm.danger(text("signOut"), text("signOutText", browser), text("signOut"), () -> {
            devices.signOut(device);
            Toast.success(text("signedOut", browser));
            refresh();
        });
    }

    private void askForOthers() {
        Confirm.danger(text("signOutOthers"), text("signOutOthersText"), text("signOutOthers"), () -> {
            devices.signOutOthers(current());
            Toast.success(text("othersSignedOut"));
            refresh();
        });
    }

    private static long current() {
        return DeviceSession.id(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false));
    }
}
