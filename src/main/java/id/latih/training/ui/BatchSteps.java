package id.latih.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.training.BatchCancellation;
import id.latih.training.BatchCancelling;
import id.latih.training.BatchChangeService;
import id.latih.training.BatchDetails;
import id.latih.training.BatchService;
import id.latih.training.BatchState;
import id.latih.training.ChangeData;
import id.latih.ui.Confirm;
import id.latih.ui.PageLink;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** What staff may do with a batch that was handed in. */
class BatchSteps extends Composite<Div> {

    private final transient BatchService batches;
    private final transient BatchChangeService changes;
    private final transient BatchCancelling cancelling;
    private final transient BatchDetails batch;
    private final transient Runnable reload;
    private final Div buttons = new Div();

    BatchSteps(BatchService batches, BatchChangeService changes, BatchCancelling cancelling, BatchDetails batch,
            Runnable reload) {
        this.batches = batches;
        this.changes = changes;
        this.cancelling = cancelling;
        this.batch = batch;
        this.reload = reload;
        buttons.addClassName("buttons");
        getContent().addClassName("section");
        fill();
    }

    private void fill() {
        var state = batch.info().state();
        if (state == BatchState.SUBMITTED) {
            getContent().add(new Paragraph(text("waits")));
        }
        if (state == BatchState.PUBLISHED) {
            buttons.add(new PageLink("seleksi/" + batch.info().id(), text("screening")));
        }
        if (state == BatchState.PUBLISHED && !batch.info().started()) {
            offerChange();
        }
        buttons.add(new Button(text("copy"), click -> copy()));
        if (state == BatchState.PUBLISHED && !batch.info().started()) {
            var cancel = new Button(text("cancel"), click -> askCancel());
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            buttons.add(cancel);
        }
        getContent().add(buttons);
    }

    private void offerChange() {
        if (batch.change() == null) {
            buttons.add(new Button(text("change"), click ->
                    new ChangeDialog(ChangeData.of(batch.info()), this::request).open()));
        } else {
            getContent().add(new ChangeFacts(batch.info(), batch.change()));
            buttons.add(new Button(text("withdraw"), click -> Confirm.ask(text("withdrawTitle"), text("withdrawText"),
                    text("withdraw"), this::withdraw)));
        }
    }

    private void request(ChangeData change) {
        changes.request(batch.info().id(), change);
        done("requested");
    }

    private void withdraw() {
        changes.withdraw(batch.info().id());
        done("withdrawn");
    }

    private void askCancel() {
        new ReasonDialog<>(text("cancelTitle"), text("cancelText"), text("cancel"), (reason, note) -> {
            cancelling.cancel(batch.info().id(), reason, note);
            done("cancelled");
        }, BatchCancellation.values()).open();
    }

    private void copy() {
        var id = batches.copy(batch.info().id());
        Toast.success(text("copied"));
        UI.getCurrent().navigate(TrainingNavigation.batch(id));
    }

    private void done(String key) {
        Toast.success(text(key));
        reload.run();
    }

    private String text(String key) {
        return getTranslation("BatchSteps." + key);
    }
}
