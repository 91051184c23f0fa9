package id.latih.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

import id.latih.core.CurrentUser;
import id.latih.core.SignedInUser;
import id.latih.core.Texts;

/** Who is signed in, their account page, and the way out. */
class UserMenu extends MenuBar {

    UserMenu(CurrentUser currentUser, AuthenticationContext authentication) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("user-menu");
        currentUser.find().ifPresent(user -> fill(user, authentication));
    }

    private void fill(SignedInUser user, AuthenticationContext authentication) {
        var root = addItem(new Icon("vaadin", "user"));
        root.setAriaLabel(getTranslation("UserMenu.label", user.displayName()));
        var who = root.getSubMenu().addItem(user.displayName() + " · " + getTranslation(Texts.key(user.role())));
        who.setEnabled(false);
        root.getSubMenu().addItem(getTranslation("UserMenu.account"), click -> UI.getCurrent().navigate("akun"));
        root.getSubMenu().addItem(getTranslation("UserMenu.data"), click -> UI.getCurrent().navigate("data-saya"));
        root.getSubMenu().addItem(getTranslation("UserMenu.signOut"), click -> authentication.logout());
    }
}
