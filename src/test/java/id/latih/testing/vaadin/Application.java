package id.latih.testing.vaadin;

/** The steps of applying, as somebody goes through them who reads nothing. The texts are Indonesian. */
public final class Application {

    private static final int MOST_STEPS = 4;

    private final VaadinTab tab;
    private final Runnable pause;

    public Application(VaadinTab tab) {
        this(tab, () -> { });
    }

    /** @param pause before each step */
    public Application(VaadinTab tab, Runnable pause) {
        this.tab = tab;
        this.pause = pause;
    }

    /** From a batch's page on. @return the text of the page that says that it was sent */
    public String send(long batchId) {
        tab.follow("lamar/" + batchId);
        tab.settle();
        for (int step = 0; step < MOST_STEPS && tab.find(element -> element.tag().equals("vaadin-checkbox")).isEmpty(); step++) {
            tab.all().filter(element -> element.tag().equals("vaadin-text-area")).toList()
                    .forEach(field -> tab.fill(field, "Saya ingin belajar."));
            pause.run();
            tab.click(tab.named("Simpan dan lanjut"));
            tab.settle();
        }
        pause.run();
        tab.tick(tab.find(element -> element.tag().equals("vaadin-checkbox")).orElseThrow(
                () -> new PortalRefused("no declaration on: " + tab.text())), true);
        tab.click(tab.named("Ajukan lamaran"));
        return tab.text();
    }
}
