package id.latih.publicsite.feeds;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import id.latih.core.NotFound;
import id.latih.publicsite.Batches;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Words;

/**
 * The pictures of shared links. Each address names its picture's version, and may be kept for good; any other
 * version leads to the present one, so that made-up versions cost no drawing.
 */
@PublicPage
class PicturePages {

    private final Batches batches;
    private final Pictures pictures;
    private final Sharing sharing;

    PicturePages(Batches batches, Pictures pictures, Sharing sharing) {
        this.batches = batches;
        this.pictures = pictures;
        this.sharing = sharing;
    }

    @GetMapping("/gambar/pelatihan/{slug}.png")
    ResponseEntity<byte[]> batch(@PathVariable String slug, @RequestParam(name = "v", required = false) @Nullable String version,
            Words w,
            PublicAddresses a) {
        var batch = batches.find(slug).orElseThrow(() -> new NotFound("batch", slug));
        return picture(Poster.of(batch, w), version, sharing.preview(batch, w, a));
    }

    @GetMapping("/gambar/latih.png")
    ResponseEntity<byte[]> general(@RequestParam(name = "v", required = false) @Nullable String version,
            Words w,
            PublicAddresses a) {
        return picture(Poster.general(w), version, sharing.preview(w, a));
    }

    private ResponseEntity<byte[]> picture(Poster poster, @Nullable String version, Preview present) {
        if (!poster.version().equals(version)) {
            return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(present.address()))
                    .cacheControl(CacheControl.noStore()).build();
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(pictures.draw(poster));
    }
}
