package id.latih.institute;

/** What an institute says of itself changed, or whether the agency knows it. Published in that transaction. */
public record InstituteChanged(long instituteId) {
}
