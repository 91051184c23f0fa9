package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.testing.Statements;

/** The lists beside that of the batches. */
class ListsApiDbTest extends ApiTestBase {

    @Test
    void aProgrammeIsThereOnceABatchIsPublished() throws Exception {
        var institute = data.institute();
        var slug = jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
        data.programme(institute);
        data.batch(institute, 16, Map.of("state", "DRAFT"));
        var closed = data.batch(institute, 16, Map.of());
        var open = data.openBatch(institute, 16);
        var found = ok("/api/v1/programmes?institute=" + slug);
        assertThat((List<Integer>) JsonPath.read(found, "$.items[*].id")).containsExactlyInAnyOrder(
                (int) programme(closed), (int) programme(open));
        assertThat((int) JsonPath.read(found, "$.total")).isEqualTo(2);
        assertThat((List<Integer>) JsonPath.read(found, "$.items[*].openBatches")).containsExactlyInAnyOrder(0, 1);
        assertThat((List<?>) JsonPath.read(ok("/api/v1/programmes?kind=COMMUNITY&institute=" + slug), "$.items")).isEmpty();
        assertThat((List<?>) JsonPath.read(ok("/api/v1/programmes?vocation=none&institute=" + slug), "$.items")).isEmpty();
        var second = ok("/api/v1/programmes?size=1&page=2&institute=" + slug);
        assertThat((List<?>) JsonPath.read(second, "$.items")).hasSize(1);
        assertThat((Object) JsonPath.read(second, "$.links.next")).isNull();
        assertThat((int) JsonPath.read(ok("/api/v1/programmes?page=3&institute=" + slug), "$.total")).isEqualTo(2);
        var one = ok("/api/v1/programmes/" + programme(open));
        assertThat((List<String>) JsonPath.read(one, "$.outcomes")).containsExactly("Mengelas.");
        assertThat((String) JsonPath.read(one, "$.institute.slug")).isEqualTo(slug);
    }

    @Test
    void onlyVerifiedInstitutesAreThere() throws Exception {
        var verified = instituteSlug(data.institute());
        var applied = data.institute();
        jdbc.sql("update institute set state = 'APPLIED' where id = ?").param(applied).update();
        assertThat(all("/api/v1/institutes?size=100", "$.items[*].slug")).contains(verified).doesNotContain(instituteSlug(applied));
        assertThat((String) JsonPath.read(ok("/api/v1/institutes/" + verified), "$.links.html"))
                .endsWith("/lembaga/" + verified);
        assertThat(get("/api/v1/institutes/" + instituteSlug(applied)).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void everyKecamatanHasItsDesa() throws Exception {
        assertThat(all("/api/v1/regions?size=10", "$.items[*].code")).hasSize(29).doesNotHaveDuplicates();
        assertThat(all("/api/v1/regions?size=10", "$.items[*].villages[*].code")).hasSize(326).doesNotHaveDuplicates()
                .contains("36.04.31.2009");
        var one = ok("/api/v1/regions/36.04.31");
        assertThat((String) JsonPath.read(one, "$.name")).isEqualTo("Cinangka");
        assertThat((List<String>) JsonPath.read(one, "$.villages[*].name")).contains("Cikolelet");
    }

    @Test
    void vocationsHaveBothNames() throws Exception {
        assertThat(all("/api/v1/vocations?size=7", "$.items[*].code")).contains("barista").doesNotHaveDuplicates();
        var one = ok("/api/v1/vocations/barista");
        assertThat((String) JsonPath.read(one, "$.name")).isNotEqualTo(JsonPath.read(one, "$.nameEn"));
        assertThat((String) JsonPath.read(one, "$.links.html")).endsWith("/pelatihan?kejuruan=barista");
    }

    @Test
    void statisticsWithholdWhatMightBeOnePerson() throws Exception {
        var batch = data.openBatch(data.institute(), 7);
        data.application(batch, data.resident().residentId(), "SUBMITTED");
        var all = ok("/api/v1/statistics");
        assertThat((long) JsonPath.<Integer>read(all, "$.total.seats")).isEqualTo(
                (long) JsonPath.<List<Integer>>read(all, "$.vocations[*].seats").stream().mapToInt(Integer::intValue).sum());
        assertThat(all).contains("\"people\":0,\"disclosure\":\"SHOWN\"")
                .doesNotContainPattern("\"people\":\\d+,\"disclosure\":\"(FEW|HIDDEN)\"");
        assertThat(JsonPath.<List<String>>read(all, "$.sexes[*].code")).containsExactlyInAnyOrder("FEMALE", "MALE");
        String year = JsonPath.read(all, "$.years[0].code");
        assertThat((int) JsonPath.read(ok("/api/v1/statistics/" + year), "$.year")).isEqualTo(Integer.parseInt(year));
        assertThat(get("/api/v1/statistics/1900").getResponse().getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmes", "institutes", "vocations", "regions"})
    void moreRowsTakeNoMoreStatements(String list) throws Exception {
        ok("/api/v1/regions?size=99");
        data.openBatch(data.institute(), 1);
        var few = Statements.of(() -> ok("/api/v1/" + list + "?size=2"));
        for (var i = 0; i < 5; i++) {
            data.openBatch(data.institute(), 1);
        }
        var many = Statements.of(() -> ok("/api/v1/" + list + "?size=97"));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(1);
    }

    /** Of every page, by the links. */
    private List<String> all(String address, String path) throws Exception {
        var all = new ArrayList<String>();
        String next = address;
        while (next != null) {
            var page = ok(next);
            all.addAll(JsonPath.<List<String>>read(page, path));
            String link = JsonPath.read(page, "$.links.next");
            next = link == null ? null : link.replaceFirst("^https?://[^/]+", "");
        }
        return all;
    }

    private String ok(String address) throws Exception {
        var answer = get(address).getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private long programme(long batch) {
        return jdbc.sql("select programme_id from batch where id = ?").param(batch).query(Long.class).single();
    }

    private String instituteSlug(long institute) {
        return jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
    }
}
