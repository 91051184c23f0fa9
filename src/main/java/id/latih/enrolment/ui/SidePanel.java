package id.latih.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** What stands beside a list where the window is wide, and over it where it is narrow. */
public class SidePanel extends Aside {

    private final H2 title = new H2();
    private final Span subtitle = new Span();
    private final Div tools = new Div();
    private final Div body = new Div();
    private final Div actions = new Div();

    /** @param close what the cross and the Escape key do */
    public SidePanel(Runnable close, Component... tools) {
        addClassName("side-panel");
        getElement().setAttribute("aria-label", getTranslation("SidePanel.label"));
        var cross = new Button(new Icon("vaadin", "close"), click -> close.run());
        cross.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        cross.setAriaLabel(getTranslation("SidePanel.close"));
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE).listenOn(this);
        title.getElement().setAttribute("tabindex", "-1");
        subtitle.addClassName("muted");
        this.tools.add(tools);
        this.tools.add(cross);
        this.tools.addClassName("side-panel-tools");
        actions.addClassName("side-panel-actions");
        body.addClassName("side-panel-body");
        var header = new Header(new Div(title, subtitle), this.tools);
        header.addClassName("side-panel-header");
        add(header, actions, body);
        setVisible(false);
    }

    /** Opens with this content; the heading gets the focus, so that a screen reader begins there. */
    public void show(String heading, String sub, Component content, Component... buttons) {
        title.setText(heading);
        subtitle.setText(sub);
        renew(content);
        actions.removeAll();
        actions.add(buttons);
        setVisible(true);
        body.getElement().setProperty("scrollTop", 0);
        title.getElement().callJsFunction("focus");
    }

    /** Changes what stands under the buttons, while somebody types elsewhere: the focus and the buttons stay. */
    public void renew(Component content) {
        body.removeAll();
        body.add(content);
    }

    public void hide() {
        setVisible(false);
        body.removeAll();
        actions.removeAll();
    }
}
