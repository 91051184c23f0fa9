package id.latih.demo;

import id.latih.demo.Table.Row;

/** A programme as far as its batches need it. */
record Programme(long id, String institute, String title, int days, Terms terms) {

    static Programme of(long id, Row row) {
        return new Programme(id, row.text("institute"), row.text("title"), row.number("days"), Terms.of(row));
    }
}
