package id.latih.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.WebBrowser;

/** A grid that shows each row as a card where the window is narrow, and as columns where it is wide. */
public class ResponsiveGrid<T> extends Grid<T> {

    /** Below this many pixels rows become cards; the style sheet uses the same. */
    private static final int NARROW = 768;

    private final SerializableFunction<T, Component> card;
    private boolean windowNarrow;
    private boolean crowded;

    /** @param card what a row shows on a phone */
    public ResponsiveGrid(SerializableFunction<T, Component> card) {
        this.card = card;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("responsive-grid");
        setAllRowsVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (getColumnByKey("card") == null) {
            addColumn(new ComponentRenderer<>(card)).setKey("card").setFlexGrow(1).setAutoWidth(false);
        }
        var page = event.getUI().getPage();
        var window = page.getExtendedClientDetails();
        if (window.getWindowInnerWidth() > 0) {
            arrange(window.getWindowInnerWidth() < NARROW);
        } else {
            // a page's first answer is made before its browser has told: guessed, so that it seldom changes on the screen
            arrange(isPhone(event.getSession().getBrowser()));
            window.refresh(told -> arrange(told.getWindowInnerWidth() < NARROW));
        }
        var resize = page.addBrowserWindowResizeListener(change -> arrange(change.getWidth() < NARROW));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resize.remove();
        });
    }

    private static boolean isPhone(WebBrowser browser) {
        return browser.isAndroid() || browser.isIPhone();
    }

    /** Shows cards in a wide window too: beside an open panel there is no room for columns. */
    public void setCrowded(boolean crowded) {
        this.crowded = crowded;
        if (isAttached()) {
            arrange(windowNarrow);
        }
    }

    private void arrange(boolean windowNarrow) {
        this.windowNarrow = windowNarrow;
        var narrow = windowNarrow || crowded;
        getColumns().forEach(column -> column.setVisible("card".equals(column.getKey()) == narrow));
        setClassName("cards", narrow);
    }
}
