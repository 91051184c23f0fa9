package id.latih.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import id.latih.core.DocumentType;
import id.latih.core.Education;

/** What forms send, right in every field; tests change one. */
public final class TrainingSamples {

    public static final TermsData TERMS = new TermsData(18, 35, Education.SMA, Domicile.REGENCY, null, true, false,
            Set.of(DocumentType.KTP, DocumentType.KK), "Mengapa memilih pelatihan ini?");

    private TrainingSamples() {
    }

    public static ProgrammeData programme(long vocation) {
        return new ProgrammeData(vocation, "Barista " + UUID.randomUUID().toString().substring(0, 8), ProgrammeKind.COMPETENCY,
                ProgrammeLevel.BASIC, 160, 20, "Menyeduh kopi.");
    }

    /** Registration from today. */
    public static BatchData batch(LocalDate today) {
        return batch("Angkatan 1", 16, today);
    }

    public static BatchData batch(String name, int seats, LocalDate today) {
        return new BatchData(name, Place.INSTITUTE, null, "Jalan Raya 1, Serang", today, today.plusDays(10),
                today.plusDays(15), today.plusDays(20), today.plusDays(40), seats, 2, false, Funding.APBD, "", 60, 3,
                "Ibu Sari", "0812 3456 7890");
    }

    public static ChangeData change(int seats, LocalDate today, String note) {
        var dates = batch(today);
        return new ChangeData(seats, 2, dates.opensOn(), dates.closesOn(), dates.announcedOn(), dates.startsOn(),
                dates.endsOn(), note);
    }
}
