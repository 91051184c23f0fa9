package id.latih.region;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.core.SignedInUser;
import id.latih.testing.DbTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DbTest
class RegionDbTest {

    @Autowired
    RegionService regions;
    @Autowired
    WorkingDays workingDays;
    @Autowired
    HolidayService holidays;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void allKecamatanAndDesaAreThere() {
        assertThat(regions.districts()).hasSize(29);
        assertThat(regions.districts().stream().flatMap(district -> regions.villages(district.code()).stream()))
                .hasSize(326);
        assertThat(regions.village("36.04.31.2009")).hasValueSatisfying(village -> {
            assertThat(village.name()).isEqualTo("Cikolelet");
            assertThat(village.districtName()).isEqualTo("Cinangka");
        });
        assertThat(regions.village("36.04.01.2001")).isEmpty();
        assertThat(regions.villages("00")).isEmpty();
        // of people who were erased the district alone is kept
        assertThat(regions.village("36.04.31.0000")).isEmpty();
        assertThat(regions.home("36.04.31.0000")).hasValueSatisfying(home -> assertThat(home.districtName()).isEqualTo("Cinangka"));
    }

    @Test
    void weekendsAndHolidaysAreNotCounted() {
        var thursday = LocalDate.of(2026, 4, 2);
        assertThat(workingDays.isWorkingDay(thursday)).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 4, 3))).as("Good Friday").isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 4, 4))).as("Saturday").isFalse();
        assertThat(workingDays.plus(thursday, 1)).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(workingDays.plus(thursday, 0)).isEqualTo(thursday);
    }

    @Test
    void anAdministratorKeepsTheHolidays() {
        signIn(Role.ADMINISTRATOR);
        var day = LocalDate.of(2031, 7, 1);
        holidays.save(new HolidayForm(day, "Cuti bersama", HolidayKind.JOINT_LEAVE, null));
        assertThat(workingDays.isWorkingDay(day)).isFalse();
        var saved = holidays.list(Year.of(2031)).getFirst();
        assertThatThrownBy(() -> holidays.save(new HolidayForm(day, "Lagi", HolidayKind.NATIONAL, null)))
                .isInstanceOfSatisfying(RuleViolation.class, taken -> assertThat(taken.field()).contains("day"));
        holidays.save(new HolidayForm(day, "Libur", HolidayKind.NATIONAL, saved.version()));
        assertThatThrownBy(() -> holidays.save(new HolidayForm(day, "X", HolidayKind.NATIONAL, saved.version())))
                .isInstanceOfSatisfying(RuleViolation.class, stale -> assertThat(stale.key()).isEqualTo("Stale.changed"));
        var changed = holidays.list(Year.of(2031)).getFirst();
        assertThat(changed.name()).isEqualTo("Libur");
        holidays.delete(day, changed.version());
        assertThat(holidays.list(Year.of(2031))).isEmpty();
    }

    @Test
    void aHolidayNeedsADayAndAName() {
        signIn(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> holidays.save(HolidayForm.empty())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> holidays.save(
                new HolidayForm(LocalDate.of(2031, 8, 1), " ", HolidayKind.NATIONAL, null)))
                .isInstanceOfSatisfying(RuleViolation.class, missing -> assertThat(missing.field()).contains("name"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertThatThrownBy(() -> holidays.list(Year.of(2026))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holidays.save(HolidayForm.empty())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holidays.delete(LocalDate.of(2026, 1, 1), 0)).isInstanceOf(AccessDeniedException.class);
    }

    private static void signIn(Role role) {
        var user = new SignedInUser(1, "x@contoh.id", "Uji", role, true, null);
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.copyOf(user.getAuthorities())));
    }
}
