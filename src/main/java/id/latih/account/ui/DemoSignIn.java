package id.latih.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import id.latih.core.DemoAccounts;
import id.latih.core.Texts;

/** The demo accounts, each a small form that signs in with one click. */
class DemoSignIn extends Div {

    DemoSignIn() {
        addClassNames("card", "demo-accounts");
        add(new H2(getTranslation("DemoSignIn.title")),
                new Paragraph(getTranslation("DemoSignIn.text", DemoAccounts.PASSWORD)));
        DemoAccounts.ALL.forEach(account -> getElement().appendChild(form(account)));
    }

    /** A form of the browser's own, as the sign-in form is: a session begins with a request, not with a click. */
    private Element form(DemoAccounts.DemoAccount account) {
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", "masuk")
                .appendChild(hidden("username", account.email()), hidden("password", DemoAccounts.PASSWORD));
        var button = new Button(getTranslation(Texts.key(account.role())) + " · " + account.email(),
                click -> form.executeJs("this.submit()"));
        button.addClassName("demo-account");
        button.setWidthFull();
        return form.appendChild(button.getElement());
    }

    private static Element hidden(String name, String value) {
        return new Element("input").setAttribute("type", "hidden").setAttribute("name", name)
                .setAttribute("value", value);
    }
}
