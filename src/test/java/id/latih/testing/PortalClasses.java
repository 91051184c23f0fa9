package id.latih.testing;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The portal's classes of a kind, also those that are seen in their own package only. */
public final class PortalClasses {

    private PortalClasses() {
    }

    /** Those that pass any of the filters. */
    public static Set<Class<?>> find(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        for (var filter : filters) {
            scanner.addIncludeFilter(filter);
        }
        return scanner.findCandidateComponents("id.latih").stream().map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null)).collect(Collectors.toSet());
    }
}
