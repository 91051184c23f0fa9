package id.latih.institute;

import org.jspecify.annotations.Nullable;

/** An institute as other modules name it. */
public record InstituteCard(long id, String slug, String name, @Nullable String formerName, InstituteOwner owner,
        String city) {
}
