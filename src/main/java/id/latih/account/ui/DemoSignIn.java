package id.latih.account.ui;

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

    private Element form(DemoAccounts.DemoAccount account) {
        var button = new Element("button").setAttribute("type", "submit").setAttribute("class", "demo-account")
                .appendChild(span("demo-role", getTranslation(Texts.key(account.role()))),
                        span("muted", account.email()));
        return new Element("form").setAttribute("method", "post").setAttribute("action", "masuk")
                .appendChild(hidden("username", account.email()), hidden("password", DemoAccounts.PASSWORD), button);
    }

    private static Element span(String style, String text) {
        return new Element("span").setAttribute("class", style).setText(text);
    }

    private static Element hidden(String name, String value) {
        return new Element("input").setAttribute("type", "hidden").setAttribute("name", name)
                .setAttribute("value", value);
    }
}
