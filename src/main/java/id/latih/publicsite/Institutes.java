package id.latih.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.institute.InstituteOwner;

/** The verified partner institutes, as anybody may know them. */
@Component
public class Institutes {

    /**
     * @param open      batches that take applications today
     * @param published batches so far
     */
    public record Partner(long id, String slug, String name, @Nullable String formerName, InstituteOwner owner,
            String address, String city, @Nullable String village, @Nullable String district, String email,
            String phone, String about, long open, long published) {
    }

    private static final String SELECT = """
            select i.id, i.slug, i.name, i.former_name, i.owner, i.address, i.city, w.name as village,
              d.name as district, i.email, i.phone, i.about,
              (select count(*) from batch b where b.institute_id = i.id and b.state = 'PUBLISHED'
                and %s) as open,
              (select count(*) from batch b where b.institute_id = i.id and b.state = 'PUBLISHED') as published
            from institute i left join village w on w.code = i.village_code
            left join district d on d.code = w.district_code where i.state = 'VERIFIED'"""
                    .formatted(Batches.TAKES_APPLICATIONS);

    private final JdbcClient jdbc;
    private final Clock clock;

    Institutes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All, by name. */
    public List<Partner> all() {
        return jdbc.sql(SELECT + " order by i.name, i.id").param("today", LocalDate.now(clock))
                .query(Partner.class).list();
    }

    public Optional<Partner> find(String slug) {
        return jdbc.sql(SELECT + " and i.slug = :slug").param("today", LocalDate.now(clock)).param("slug", slug)
                .query(Partner.class).optional();
    }
}
