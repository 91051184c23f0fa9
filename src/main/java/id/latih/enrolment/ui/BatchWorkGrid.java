package id.latih.enrolment.ui;

import java.io.Serializable;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import org.springframework.data.domain.Pageable;

import id.latih.enrolment.BatchWork;
import id.latih.ui.ResponsiveGrid;

/** Published batches with what waits in each; for staff their own, for approvers those of all institutes. */
public class BatchWorkGrid extends ResponsiveGrid<BatchWork> {

    /** Rows are fetched by about as many as a window shows: of each, all its applications are counted. */
    public static final int PAGE = 20;

    /** Reads one page. */
    @FunctionalInterface
    public interface Source extends Serializable {
        List<BatchWork> page(Pageable page);
    }

    public BatchWorkGrid(SerializableFunction<Long, String> address, boolean withInstitute) {
        this(new BatchWorkCells(address, withInstitute));
        addItemClickListener(click -> getUI().ifPresent(ui -> ui.navigate(address.apply(click.getItem().batchId()))));
    }

    private BatchWorkGrid(BatchWorkCells cells) {
        super(cells::card);
        addClassName("tall");
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.NONE);
        component("name", cells::name).setFlexGrow(2).setWidth("13rem").setAutoWidth(false);
        component("waiting", cells::waiting).setFlexGrow(2).setWidth("12rem").setAutoWidth(false);
        text("registration", BatchWorkCells::registration);
        text("training", BatchWorkCells::training);
        component("seats", BatchWorkCells::seats);
    }

    /** What to show; {@code empty} where there is nothing. */
    public void show(Source source, Component empty) {
        setEmptyStateComponent(empty);
        setItemsPageable(source::page);
    }

    private Column<BatchWork> component(String key, SerializableFunction<BatchWork, Component> value) {
        return heading(addColumn(new ComponentRenderer<>(value)), key);
    }

    private Column<BatchWork> text(String key, ValueProvider<BatchWork, String> value) {
        return heading(addColumn(value), key);
    }

    private Column<BatchWork> heading(Column<BatchWork> column, String key) {
        return column.setKey(key).setAutoWidth(true).setFlexGrow(0).setHeader(getTranslation("BatchWorkGrid." + key));
    }
}
