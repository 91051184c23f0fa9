/**
 * What anybody may read without an account: plain pages, feeds and open data. Keeps no session and sets no
 * cookie; reads with queries of its own and writes nothing but its search index and who is
 * told of new batches by e-mail. Not here: what a signed-in
 * person does (the modules' views), and every rule about batches and applications (their modules).
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "region", "institute", "training", "enrolment", "limit", "personal", "retention"})
package id.latih.publicsite;
