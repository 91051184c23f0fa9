package id.latih.retention.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;

import id.latih.core.Role;
import id.latih.retention.RetentionKind;
import id.latih.testing.ViewTestBase;

/** The administrator's page of periods. */
class RetentionViewTest extends ViewTestBase {

    private static final int INBOX = RetentionKind.INBOX.ordinal();

    @AfterEach
    void asBefore() {
        jdbc.sql("update retention_period set days = 365 where kind = 'INBOX'").update();
    }

    @Test
    void showsEveryKindAndCountsOnRequest() {
        signIn(Role.ADMINISTRATOR);
        open("admin/retensi");
        var grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(RetentionKind.values().length);
        assertThat(GridKt._getFormattedRow(grid, INBOX).toString()).contains("1 tahun setelah diterima", "–");

        _click(_get(Button.class, spec -> spec.withText("Hitung untuk malam ini")));

        assertThat(GridKt._getFormattedRow(grid, INBOX).toString()).doesNotContain("–");
    }

    @Test
    void writesTheOfficesDecisionDown() {
        signIn(Role.ADMINISTRATOR);
        open("admin/retensi");
        edit();
        _setValue(_get(IntegerField.class), 3);
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        confirm();
        assertThat(_get(IntegerField.class).getErrorMessage()).contains("30");

        _setValue(_get(IntegerField.class), 90);
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(jdbc.sql("select days from retention_period where kind = 'INBOX'").query(Integer.class).single()).isEqualTo(365);
        confirm();

        assertThat(_find(IntegerField.class)).isEmpty();
        assertThat(GridKt._getFormattedRow(_get(Grid.class), INBOX).toString()).contains("90 hari setelah diterima");
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private void edit() {
        _click((Button) GridKt._getCellComponent(_get(Grid.class), INBOX, "edit"));
    }
}
