package id.latih.training;

import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import id.latih.core.Languages;
import id.latih.core.Texts;

/** Proposes names for batches: the next number that the programme has not used. */
@Component
class BatchNames {

    private static final Pattern NUMBERED = Pattern.compile("^(.*?)(\\d{1,6})$");

    private final BatchRepository batches;
    private final Texts texts;

    BatchNames(BatchRepository batches, Texts texts) {
        this.batches = batches;
        this.texts = texts;
    }

    /** Names are data that residents read, so they are Indonesian whoever writes them. */
    String first(long programmeId) {
        var stem = texts.get(Languages.INDONESIAN, "BatchNames.stem") + " ";
        return free(programmeId, stem, batches.countByProgrammeId(programmeId) + 1);
    }

    String after(Batch batch) {
        var numbered = NUMBERED.matcher(batch.name);
        return numbered.matches()
                ? free(batch.programmeId, numbered.group(1), Integer.parseInt(numbered.group(2)) + 1)
                : free(batch.programmeId, batch.name + " ", 2);
    }

    private String free(long programmeId, String stem, int from) {
        var no = from;
        while (batches.existsByProgrammeIdAndName(programmeId, stem + no)) {
            no++;
        }
        return stem + no;
    }
}
