package id.latih.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Fails with a Vaadin whose bundle is made otherwise: its pages would work, but load as slowly as they do by themselves. */
class BundleFilesTest {

    @Test
    void theScriptsOfVaadinsBundleAreFoundAndPacked() {
        var bundle = BundleFiles.find().orElseThrow();
        assertThat(bundle.frame()).hasSize(3).contains(bundle.entry());
        assertThat(bundle.parts()).isNotEmpty().doesNotContain(bundle.components());
        assertThat(bundle.icons()).hasSize(2);
        assertThat(Stream.of(bundle.frame(), List.of(bundle.components()), bundle.parts(), bundle.icons()).flatMap(List::stream))
                .allMatch(name -> new ClassPathResource(BundleFiles.FOLDER + name + ".br").exists());
    }
}
