package id.latih.publicsite;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import id.latih.institute.InstituteChanged;
import id.latih.training.BatchCancelled;
import id.latih.training.BatchChanged;
import id.latih.training.BatchPublished;
import id.latih.training.ProgrammeChanged;
import id.latih.training.VocationChanged;

/** Lets the pages show at once what changed here; what changed elsewhere they show when their copy gets old. */
@Component
class PublicChanges {

    private final SearchIndex index;
    private final ResponseCache cache;
    private final Facets facets;

    PublicChanges(SearchIndex index, ResponseCache cache, Facets facets) {
        this.index = index;
        this.cache = cache;
        this.facets = facets;
    }

    /** In the thread that made the change, as soon as it is committed. */
    @TransactionalEventListener(classes = {BatchPublished.class, BatchChanged.class, BatchCancelled.class,
            ProgrammeChanged.class, VocationChanged.class, InstituteChanged.class})
    void at(Object change) {
        forget();
    }

    @ApplicationModuleListener
    void on(BatchPublished published) {
        index.batch(published.batchId());
        forget();
    }

    @ApplicationModuleListener
    void on(ProgrammeChanged changed) {
        index.programme(changed.programmeId());
        forget();
    }

    @ApplicationModuleListener
    void on(VocationChanged changed) {
        index.vocation(changed.vocationId());
        forget();
    }

    @ApplicationModuleListener
    void on(InstituteChanged changed) {
        index.institute(changed.instituteId());
        forget();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        index.missing();
        forget();
    }

    private void forget() {
        facets.forget();
        cache.forget();
    }
}
