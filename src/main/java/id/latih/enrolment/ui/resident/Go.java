package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Goes to a path with its query. */
final class Go {

    private Go() {
    }

    static void to(UI ui, String path) {
        var location = new Location(path);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }
}
