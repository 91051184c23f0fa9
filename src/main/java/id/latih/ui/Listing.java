package id.latih.ui;

import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A lazy list, or what to do where it is empty. A short list is as high as its rows; a long one scrolls. */
public class Listing<T> extends Div {

    private static final int SHORT = 20;
    /** What the window has left below heading and filters, but never a slit. */
    private static final String LONG_HEIGHT = "max(24rem, calc(100dvh - 16rem))";

    private final ResponsiveGrid<T> grid;

    public Listing(ResponsiveGrid<T> grid) {
        this.grid = grid;
        setWidthFull();
    }

    /** Shows {@code total} rows, fetched as they are scrolled to. */
    public void show(long total, SerializableFunction<Pageable, List<T>> rows, Supplier<EmptyState> empty) {
        removeAll();
        if (total == 0) {
            add(empty.get());
            return;
        }
        size(total <= SHORT);
        grid.setItemsPageable(rows::apply, page -> total);
        add(grid);
    }

    /** The same of a list that nobody counts: a look at its beginning says whether it is short. */
    public void show(SerializableFunction<Pageable, List<T>> rows, Supplier<EmptyState> empty) {
        var beginning = rows.apply(PageRequest.of(0, SHORT + 1)).size();
        if (beginning <= SHORT) {
            show(beginning, rows, empty);
            return;
        }
        removeAll();
        size(false);
        grid.setItemsPageable(rows::apply);
        add(grid);
    }

    private void size(boolean isShort) {
        grid.setAllRowsVisible(isShort);
        grid.setHeight(isShort ? null : LONG_HEIGHT);
    }
}
