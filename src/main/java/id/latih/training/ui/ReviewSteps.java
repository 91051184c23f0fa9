package id.latih.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.core.RuleViolation;
import id.latih.training.BatchCancellation;
import id.latih.training.BatchCancelling;
import id.latih.training.BatchDetails;
import id.latih.training.BatchReturn;
import id.latih.training.BatchState;
import id.latih.training.ChangeDetails;
import id.latih.training.PublishingService;
import id.latih.ui.Confirm;
import id.latih.ui.I18N;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** What an approver may decide about a batch. */
class ReviewSteps extends Composite<Div> {

    private final transient PublishingService publishing;
    private final transient BatchCancelling cancelling;
    private final transient BatchDetails batch;
    private final transient Runnable reload;
    private final Div buttons = new Div();

    ReviewSteps(PublishingService publishing, BatchCancelling cancelling, BatchDetails batch, Runnable reload) {
        this.publishing = publishing;
        this.cancelling = cancelling;
        this.batch = batch;
        this.reload = reload;
        buttons.addClassName("buttons");
        getContent().addClassName("section");
        fill();
        getContent().add(buttons);
    }

    private void fill() {
        var info = batch.info();
        if (info.state() == BatchState.SUBMITTED) {
            getContent().add(new Paragraph(text("readFirst")));
            primary("publish", () -> Confirm.ask(text("publishTitle"), text("publishText", info.seats()),
                    text("publish"), this::publish));
            buttons.add(new Button(text("return"), click -> askReturn()));
        }
        if (batch.change() != null) {
            offerChange(batch.change());
        }
        if (info.state() == BatchState.PUBLISHED && !info.started()) {
            var cancel = new Button(text("cancel"), click -> askCancel());
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            buttons.add(cancel);
        }
    }

    private void offerChange(ChangeDetails change) {
        getContent().add(new ChangeFacts(batch.info(), change));
        primary("accept", () -> Confirm.ask(text("acceptTitle"), text("acceptText"), text("accept"),
                () -> accept(change)));
        buttons.add(new Button(text("refuse"), click -> new NoteDialog(text("refuseTitle"), text("refuseText"),
                text("refuse"), note -> {
                    publishing.refuseChange(change.id(), change.version(), note);
                    done("refused");
                }).open()));
    }

    private void primary(String key, Runnable action) {
        var button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.add(button);
    }

    private void publish() {
        attempt("published", () -> publishing.publish(batch.info().id(), batch.version()));
    }

    private void accept(ChangeDetails change) {
        attempt("accepted", () -> publishing.acceptChange(change.id(), change.version()));
    }

    private void askReturn() {
        new ReasonDialog<>(text("returnTitle"), text("returnText"), text("return"), (reason, note) -> {
            publishing.sendBack(batch.info().id(), batch.version(), reason, note);
            done("returned");
        }, BatchReturn.values()).open();
    }

    private void askCancel() {
        new ReasonDialog<>(text("cancelTitle"), text("cancelText"), text("cancel"), (reason, note) -> {
            cancelling.cancel(batch.info().id(), reason, note);
            done("cancelled");
        }, BatchCancellation.values()).open();
    }

    private void attempt(String key, Runnable action) {
        try {
            action.run();
            done(key);
        } catch (RuleViolation violation) {
            Toast.error(I18N.text(violation));
        }
    }

    private void done(String key) {
        Toast.success(text(key));
        reload.run();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("ReviewSteps." + key, arguments);
    }
}
