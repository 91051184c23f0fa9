package id.latih.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HolidayRepository extends JpaRepository<Holiday, LocalDate> {

    @Query("select h.day from Holiday h where h.day >= :from and h.day < :until")
    Set<LocalDate> days(LocalDate from, LocalDate until);

    @Query("""
            select new id.latih.region.HolidayForm(h.day, h.name, h.kind, h.version) from Holiday h
            where h.day >= :from and h.day < :until order by h.day""")
    List<HolidayForm> list(LocalDate from, LocalDate until);
}
