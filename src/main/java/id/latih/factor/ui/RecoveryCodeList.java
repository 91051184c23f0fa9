package id.latih.factor.ui;

import java.util.List;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Recovery codes, to be written down now: they are not shown again. */
class RecoveryCodeList extends Div {

    RecoveryCodeList(List<String> codes) {
        addClassName("section");
        var list = new UnorderedList();
        list.addClassName("codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        var once = new Paragraph(getTranslation("RecoveryCodeList.once"));
        once.getElement().setAttribute("role", "status");
        add(once, list);
    }
}
