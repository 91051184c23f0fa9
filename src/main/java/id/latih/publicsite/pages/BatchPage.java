package id.latih.publicsite.pages;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import id.latih.core.Lines;
import id.latih.core.NotFound;
import id.latih.core.PhoneNumbers;
import id.latih.publicsite.Batches;
import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Words;
import id.latih.publicsite.feeds.LinkedData;
import id.latih.publicsite.feeds.Sharing;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;

/** Everything about one batch. It stays when the batch closes, fills up or is cancelled. */
@PublicPage
class BatchPage {

    private final Batches batches;
    private final BatchDirectory directory;
    private final RequirementWords requirements;
    private final Sharing sharing;
    private final LinkedData linkedData;

    BatchPage(Batches batches, BatchDirectory directory, RequirementWords requirements, Sharing sharing,
            LinkedData linkedData) {
        this.batches = batches;
        this.directory = directory;
        this.requirements = requirements;
        this.sharing = sharing;
        this.linkedData = linkedData;
    }

    @GetMapping("/pelatihan/{slug}")
    String batch(@PathVariable String slug, Words w, PublicAddresses a, Model model) {
        var batch = batches.find(slug).orElseThrow(() -> new NotFound("batch", slug));
        var info = directory.find(batch.id()).orElseThrow(() -> new NotFound("batch", slug));
        model.addAttribute("batch", batch);
        model.addAttribute("info", info);
        var asked = requirements.of(info.requirements(), w);
        model.addAttribute("requirements", asked);
        share(batch, info, asked, w, a, model);
        model.addAttribute("documents", info.documents().stream().sorted().toList());
        model.addAttribute("benefits", Lines.of(info.benefits()));
        model.addAttribute("outcomes", Lines.of(info.outcomes()));
        model.addAttribute("phone", PhoneNumbers.show(info.contactPhone()));
        model.addAttribute("map", MapLink.to(batch.village(), batch.district(), batch.placeAddress()));
        model.addAttribute("similar", batches.similar(batch));
        return "public/batch";
    }

    private void share(ListedBatch batch, BatchInfo info, List<String> asked, Words w, PublicAddresses a,
            Model model) {
        var preview = sharing.preview(batch, w, a);
        model.addAttribute("preview", preview);
        model.addAttribute("whatsApp", sharing.whatsApp(batch, w, a));
        model.addAttribute("linkedData", linkedData.course(batch, info, asked, preview.address(), w, a));
    }
}
