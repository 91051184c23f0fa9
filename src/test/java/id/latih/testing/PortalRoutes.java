package id.latih.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The portal's views for Karibu, whose own search sees public classes only. */
final class PortalRoutes {

    private PortalRoutes() {
    }

    @SuppressWarnings("unchecked")
    static Routes find() {
        var views = new HashSet<Class<? extends Component>>();
        classes(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class))
                .forEach(type -> views.add(type.asSubclass(Component.class)));
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        classes(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(type -> errors.add((Class<? extends HasErrorParameter<?>>) type));
        return new Routes(views, errors, true);
    }

    private static Set<Class<?>> classes(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        for (var filter : filters) {
            scanner.addIncludeFilter(filter);
        }
        return scanner.findCandidateComponents("id.latih").stream().map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null)).collect(Collectors.toSet());
    }
}
