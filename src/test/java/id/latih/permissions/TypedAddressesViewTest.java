package id.latih.permissions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

/** Types a name into every field of every page: it gets into no address, neither the page's own nor one of its links. */
class TypedAddressesViewTest extends MatrixTestBase {

    private static final String NAME = "Siti Aminah";
    private static final String[] IN_CLEAR = {"siti", "aminah"};
    /** Trainings only, by the same parameter as on the public pages: people share it. */
    private static final String TRAININGS = "/cari-pelatihan";

    @Test
    void aNameThatIsTypedGetsIntoNoAddress() {
        var searched = new TreeSet<String>();
        for (var page : pages()) {
            Arrays.stream(Actor.values()).filter(actor -> page.call().apply(actor) == Cell.YES).findFirst().ifPresent(actor -> {
                for (var at = 0; at < fields(page, actor).size(); at++) {
                    _setValue(fields(page, actor).get(at), NAME);
                    var address = address();
                    if (page.name().equals(TRAININGS)) {
                        continue;
                    }
                    assertThat(address).as(page.name()).doesNotContainIgnoringCase(IN_CLEAR);
                    assertThat(_find(Anchor.class)).as(page.name())
                            .allSatisfy(link -> assertThat(link.getHref()).doesNotContainIgnoringCase(IN_CLEAR));
                    if (address.contains("cari=")) {
                        searched.add(page.name());
                    }
                }
            });
        }
        assertThat(searched).contains("/admin/akun", "/admin/surat", "/admin/jejak", "/seleksi/:batchId", "/keputusan/:batchId");
    }

    /** The fields for text of a page that is opened for it. */
    @SuppressWarnings("unchecked")
    private static List<AbstractField<?, String>> fields(Row page, Actor actor) {
        page.call().apply(actor);
        return _find(AbstractField.class).stream().filter(field -> field.getValue() instanceof String)
                .filter(field -> field.isEnabled() && !field.isReadOnly())
                .<AbstractField<?, String>>map(field -> (AbstractField<?, String>) field).toList();
    }
}
