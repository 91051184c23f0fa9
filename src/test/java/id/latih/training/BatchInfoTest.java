package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import id.latih.core.DocumentType;
import id.latih.core.Education;

class BatchInfoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static BatchInfo info(BatchState state, boolean started) {
        return new BatchInfo(1, 1, 1, "BLK", "Las", "Las dasar", "Angkatan 1", Place.INSTITUTE, "Serang", null,
                TODAY.plusDays(20), TODAY.plusDays(40), TODAY, TODAY.plusDays(10), TODAY.plusDays(15), 16, 2, false,
                Funding.APBD, "", new Requirements(18, null, Education.SMA, Domicile.ANY, null, false, false), Set.of(),
                List.of(), 50, 3, "Ibu Sari", "+6281234567890", state, started, "", ProgrammeKind.COMPETENCY);
    }

    @Test
    void registrationIsOpenFromItsFirstToItsLastDay() {
        var info = info(BatchState.PUBLISHED, false);
        assertThat(info.registrationOpen(TODAY.minusDays(1))).isFalse();
        assertThat(info.registrationOpen(TODAY)).isTrue();
        assertThat(info.registrationOpen(TODAY.plusDays(10))).isTrue();
        assertThat(info.registrationOpen(TODAY.plusDays(11))).isFalse();
    }

    @Test
    void registrationIsOpenForPublishedBatchesOnly() {
        for (var state : BatchState.values()) {
            assertThat(info(state, false).registrationOpen(TODAY)).isEqualTo(state == BatchState.PUBLISHED);
        }
        assertThat(info(BatchState.PUBLISHED, true).registrationOpen(TODAY)).isFalse();
    }

    @Test
    void decisionsAreOpenUntilThePublishedBatchBegins() {
        assertThat(info(BatchState.PUBLISHED, false).decisionsOpen(TODAY.plusDays(19))).isTrue();
        assertThat(info(BatchState.PUBLISHED, false).decisionsOpen(TODAY.plusDays(20))).isFalse();
        assertThat(info(BatchState.PUBLISHED, true).decisionsOpen(TODAY)).isFalse();
        assertThat(info(BatchState.CANCELLED, false).decisionsOpen(TODAY)).isFalse();
    }

    @Test
    void documentsAreKeptAsWords() {
        var converter = new DocumentTypes();
        var types = EnumSet.of(DocumentType.PHOTO, DocumentType.KTP);
        assertThat(converter.convertToDatabaseColumn(types)).isEqualTo("KTP,PHOTO");
        assertThat(converter.convertToEntityAttribute("KTP,PHOTO")).isEqualTo(types);
        assertThat(converter.convertToEntityAttribute("")).isEmpty();
    }

    @Test
    void slugsArePartsOfAnAddress() {
        assertThat(Slugs.of("Barista & pengolahan Kopi, Angkatan 3", 90)).isEqualTo("barista-pengolahan-kopi-angkatan-3");
        assertThat(Slugs.of("Caf\u00e9", 90)).isEqualTo("cafe");
        assertThat(Slugs.of("abc def", 4)).isEqualTo("abc");
        assertThat(Slugs.of("!!!", 4)).isEqualTo("x");
    }
}
