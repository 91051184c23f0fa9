package id.latih.publicsite.api;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import id.latih.publicsite.ListedBatch;

/** Writes batches the way the open data promises. */
@Component
class BatchItems {

    private final ApiAddresses addresses;
    private final Clock clock;

    BatchItems(ApiAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    BatchItem of(ListedBatch b) {
        return new BatchItem(b.slug(), b.title(), b.batch(),
                new BatchItem.ProgrammeName(b.programmeId(), b.title(), addresses.api("/programmes/" + b.programmeId())),
                new BatchItem.VocationName(b.vocationCode(), b.vocationId(), b.vocationEn(),
                        addresses.api("/vocations/" + b.vocationCode())),
                new BatchItem.InstituteName(b.instituteSlug(), b.institute(),
                        addresses.api("/institutes/" + b.instituteSlug())),
                b.kind(), b.level(), b.lessonHours(), b.days(),
                new PlaceItem(b.place(), b.placeAddress(), b.city(), b.villageCode(), b.village(), b.district()),
                b.startsOn(), b.endsOn(), b.opensOn(), b.closesOn(), b.announcedOn(), b.seats(), b.seatsLeft(),
                b.applicants(), b.boarding(), b.funding(), b.minEducation(), b.window(LocalDate.now(clock)),
                b.publishedAt(), b.rev(), addresses.item("/batches/" + b.slug(), "/pelatihan/" + b.slug()));
    }
}
