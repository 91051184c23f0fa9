package id.latih.factor;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A passkey as its owner reads of it. @param usedAt when somebody signed in with it last */
public record Passkey(long id, String name, Instant madeAt, @Nullable Instant usedAt) {
}
