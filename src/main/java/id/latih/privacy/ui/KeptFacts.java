package id.latih.privacy.ui;

import com.vaadin.flow.component.html.Span;

import id.latih.ui.Facts;
import id.latih.ui.PageLink;

/** What is kept, and where each of it is seen and corrected. */
class KeptFacts extends Facts {

    void show(boolean resident) {
        removeAll();
        kept("account", "akun");
        if (resident) {
            kept("profile", "profil");
            kept("documents", "berkas");
            kept("applications", "lamaran");
        }
        kept("messages", "kotak-masuk");
        kept("devices", "akun/perangkat");
    }

    private void kept(String key, String path) {
        fact(getTranslation("KeptFacts." + key), new Span(getTranslation("KeptFacts.what." + key) + " "),
                new PageLink(path, getTranslation("KeptFacts.open." + key)));
    }
}
