package id.latih.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What stands in the menu of the person who is signed in. Vaadin looks through all views for it, which is the same work
 * for each page that is opened and comes to the same for everybody of a role.
 */
@Component
class RoleMenu {

    private final Map<Set<String>, List<MenuEntry>> entries = new ConcurrentHashMap<>();
    private final ObjectProvider<MenuRule> rules;

    RoleMenu(ObjectProvider<MenuRule> rules) {
        this.rules = rules;
    }

    List<MenuEntry> entries() {
        return entries.computeIfAbsent(authorities(), role -> MenuConfiguration.getMenuEntries()).stream()
                .filter(entry -> rules.stream().allMatch(rule -> rule.shows(entry.menuClass()))).toList();
    }

    private static Set<String> authorities() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Set.of() : authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority).collect(Collectors.toUnmodifiableSet());
    }
}
