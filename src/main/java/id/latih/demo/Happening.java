package id.latih.demo;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import id.latih.demo.Applicant.Line;

/** Something that happened to an application, numbered in the order in which everything happened. */
record Happening(long number, Applicant applicant, Line line) {

    static List<Happening> of(List<Applicant> applicants) {
        record Entry(Applicant applicant, Line line) {
        }
        var number = new AtomicLong();
        return applicants.stream().flatMap(applicant -> applicant.history.stream().map(line -> new Entry(applicant, line)))
                .sorted(Comparator.comparing(entry -> entry.line().at()))
                .map(entry -> new Happening(number.incrementAndGet(), entry.applicant(), entry.line())).toList();
    }
}
