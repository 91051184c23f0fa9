package id.latih.testing;

import java.util.HashSet;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The portal's views for Karibu, whose own search sees public classes only. */
final class PortalRoutes {

    private PortalRoutes() {
    }

    @SuppressWarnings("unchecked")
    static Routes find() {
        var views = new HashSet<Class<? extends Component>>();
        PortalClasses.find(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class))
                .forEach(type -> views.add(type.asSubclass(Component.class)));
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        PortalClasses.find(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(type -> errors.add((Class<? extends HasErrorParameter<?>>) type));
        return new Routes(views, errors, true);
    }
}
