package id.latih.publicsite.pages;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

import id.latih.core.NotFound;
import id.latih.core.PhoneNumbers;
import id.latih.publicsite.Batches;
import id.latih.publicsite.ListedBatch;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Words;
import id.latih.training.BatchDirectory;

/** Everything about one batch. It stays when the batch closes, fills up or is cancelled. */
@PublicPage
class BatchPage {

    private final Batches batches;
    private final BatchDirectory directory;
    private final RequirementWords requirements;

    BatchPage(Batches batches, BatchDirectory directory, RequirementWords requirements) {
        this.batches = batches;
        this.directory = directory;
        this.requirements = requirements;
    }

    @GetMapping("/pelatihan/{slug}")
    String batch(@PathVariable String slug, Model model) {
        var batch = batches.find(slug).orElseThrow(() -> new NotFound("batch", slug));
        var info = directory.find(batch.id()).orElseThrow(() -> new NotFound("batch", slug));
        model.addAttribute("batch", batch);
        model.addAttribute("info", info);
        model.addAttribute("requirements", requirements.of(info.requirements(),
                (Words) model.getAttribute("w")));
        model.addAttribute("documents", info.documents().stream().sorted().toList());
        model.addAttribute("benefits", info.benefits().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        model.addAttribute("outcomes", info.outcomes().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        model.addAttribute("phone", PhoneNumbers.show(info.contactPhone()));
        model.addAttribute("map", map(batch));
        model.addAttribute("similar", batches.similar(batch));
        return "public/batch";
    }

    /** OpenStreetMap's search: the portal keeps no coordinates. */
    private static String map(ListedBatch batch) {
        var where = batch.village() == null ? batch.placeAddress()
                : String.join(", ", batch.village(), batch.district(), "Kabupaten Serang");
        return UriComponentsBuilder.fromUriString("https://www.openstreetmap.org/search").queryParam("query", "{where}")
                .encode().buildAndExpand(where).toUriString();
    }
}
