package id.latih.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import id.latih.testing.MutableClock;

class LazyNumbersTest {

    private final MutableClock clock = new MutableClock();
    private int asked;
    private boolean away;
    private final LazyNumbers numbers = new LazyNumbers(() -> {
        asked++;
        if (away) {
            throw new IllegalStateException("the database is away");
        }
        return Map.of("DRAFT", 7, "asked", asked);
    }, Duration.ofMinutes(5), clock);

    @Test
    void manyGaugesAreOneQuestion() {
        assertThat(numbers.get("DRAFT")).isEqualTo(7);
        assertThat(numbers.get("SUBMITTED")).isZero();
        clock.advance(Duration.ofMinutes(4));
        assertThat(numbers.get("asked")).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        assertThat(numbers.get("asked")).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsUnknown() {
        away = true;
        assertThat(numbers.get("DRAFT")).isNaN();
        assertThat(numbers.get("DRAFT")).isNaN();
        assertThat(asked).isEqualTo(1);
    }
}
