package id.latih.training;

import org.springframework.data.domain.Sort;

import id.latih.core.PageOfIds;

/** Batches as the lists of offices look for them. Asks for no role: callers decide who may see which. */
public final class BatchSearch {

    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "starts_on", "id");

    private BatchSearch() {
    }

    /** The latest first. @param text part of the batch's, its programme's or its institute's name; or empty */
    public static PageOfIds of(String text) {
        return new PageOfIds("batch", LATEST_FIRST)
                .where("(locate(:text, name) > 0 or programme_id in (select id from programme where locate(:text, title) > 0)"
                        + " or institute_id in (select id from institute where locate(:text, name) > 0))", "text", text);
    }
}
