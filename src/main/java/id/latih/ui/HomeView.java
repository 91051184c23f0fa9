package id.latih.ui;

import java.util.Comparator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

import id.latih.core.CurrentUser;

/** The first page after sign-in: what waits for this person, each with its link. */
@Route("beranda")
@Menu(title = "HomeView.menu", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Page implements AfterNavigationObserver {

    private final transient CurrentUser currentUser;
    private final transient ObjectProvider<HomeTasks> sources;
    private final Div content = new Div();

    HomeView(CurrentUser currentUser, ObjectProvider<HomeTasks> sources) {
        this.currentUser = currentUser;
        this.sources = sources;
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var user = currentUser.get();
        setHeading(text("greeting", user.displayName()));
        var tasks = sources.orderedStream().flatMap(source -> source.tasks(user.role()).stream())
                .sorted(Comparator.comparing(HomeTask::urgent).reversed()).toList();
        content.removeAll();
        if (tasks.isEmpty()) {
            content.add(new EmptyState(text("nothing"), text("nothing." + user.role())));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        tasks.forEach(task -> list.add(item(task)));
        content.add(new Paragraph(text("waiting")), list);
    }

    private ListItem item(HomeTask task) {
        var link = new Anchor(task.path(), task.action());
        link.getElement().setAttribute("router-link", true);
        var item = new ListItem(new Paragraph(task.text()), link);
        item.addClassName(task.urgent() ? "task-urgent" : "task");
        return item;
    }
}
