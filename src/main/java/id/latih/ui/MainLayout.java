package id.latih.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

import id.latih.core.CurrentUser;

/** The frame of the signed-in views: brand, menu of what the role may open, inbox, language, account. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String INBOX = "kotak-masuk";
    /** How long a number may be old; in the inbox it is always counted anew. */
    private static final Duration UNREAD_KEPT = Duration.ofSeconds(20);

    private final transient CurrentUser currentUser;
    private final transient ObjectProvider<UnreadCount> unreadCount;
    private final transient Clock clock;
    private final Span unread = new Span();
    private Instant unreadAt = Instant.EPOCH;

    MainLayout(CurrentUser currentUser, AuthenticationContext authentication, LanguageSwitch languages,
            ObjectProvider<UnreadCount> unreadCount, RoleMenu menu, Clock clock) {
        this.currentUser = currentUser;
        this.unreadCount = unreadCount;
        this.clock = clock;
        setPrimarySection(Section.DRAWER);
        addToDrawer(new Aside(new Brand("beranda"), new Scroller(navigation(menu))));
        var bar = new Header(toggle(), spacer(), bell(), languages.button(), new UserMenu(currentUser, authentication));
        bar.addClassName("bar");
        addToNavbar(bar);
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("MainLayout.menu"));
        return toggle;
    }

    private Div spacer() {
        var spacer = new Div();
        spacer.addClassName("spacer");
        return spacer;
    }

    private SideNav navigation(RoleMenu menu) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("MainLayout.menu"));
        menu.entries().stream().map(this::item).forEach(navigation::addItem);
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.menuClass());
        item.setMatchNested(true);
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    private Anchor bell() {
        unread.addClassName("bell-count");
        var bell = new Anchor(INBOX, new Icon("vaadin", "bell-o"), unread);
        bell.getElement().setAttribute("router-link", true);
        bell.setAriaLabel(getTranslation("MainLayout.inbox"));
        bell.addClassName("bell");
        return bell;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getLocation().getFirstSegment().equals(INBOX) || unreadAt.plus(UNREAD_KEPT).isBefore(clock.instant())) {
            showUnread();
        }
    }

    /** Shows anew how many messages are unread; a view calls it when it changes that. */
    public void showUnread() {
        unreadAt = clock.instant();
        var count = currentUser.find().isEmpty() ? 0
                : unreadCount.stream().mapToInt(UnreadCount::unread).sum();
        unread.setText(count > 99 ? "99+" : String.valueOf(count));
        unread.setVisible(count > 0);
    }
}
